/** A discussion ends with a round along everybody. */
@NullMarked
package nl.wijkverband.mdocasework.write.closediscussion;

import org.jspecify.annotations.NullMarked;
