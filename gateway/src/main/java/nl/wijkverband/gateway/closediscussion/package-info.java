/** The discussion ends with a round along everybody. */
@NullMarked
package nl.wijkverband.gateway.closediscussion;

import org.jspecify.annotations.NullMarked;
