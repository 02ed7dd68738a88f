/** From what happened here to what others get to know. */
@NullMarked
package nl.wijkverband.mdocasework.publish;

import org.jspecify.annotations.NullMarked;
