/** From private events to what the other services may know. */
@NullMarked
package nl.wijkverband.careplans.publish;

import org.jspecify.annotations.NullMarked;
