/** Who takes part in an MDO, and who treats the patient. */
@NullMarked
package nl.wijkverband.mdocasework.write.people;

import org.jspecify.annotations.NullMarked;
