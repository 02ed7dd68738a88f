/** The owner has done what was agreed. */
@NullMarked
package nl.wijkverband.mdocasework.write.completeaction;

import org.jspecify.annotations.NullMarked;
