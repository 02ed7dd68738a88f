/** The chair plans a meeting: a row of the service's own, for it is no fact about any patient. */
@NullMarked
package nl.wijkverband.mdocasework.write.planmeeting;

import org.jspecify.annotations.NullMarked;
