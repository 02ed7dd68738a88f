/** The chair takes a case off the agenda again. */
@NullMarked
package nl.wijkverband.mdocasework.write.takeoffagenda;

import org.jspecify.annotations.NullMarked;
