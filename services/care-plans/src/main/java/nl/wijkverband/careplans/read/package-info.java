/** What a command needs to know beforehand. */
@NullMarked
package nl.wijkverband.careplans.read;

import org.jspecify.annotations.NullMarked;
