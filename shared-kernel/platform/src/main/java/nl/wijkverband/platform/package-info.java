/** What every service needs technically. */
@NullMarked
package nl.wijkverband.platform;

import org.jspecify.annotations.NullMarked;
