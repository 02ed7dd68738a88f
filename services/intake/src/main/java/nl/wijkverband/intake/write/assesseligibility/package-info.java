/** A GP assesses whether the programme is for this patient. */
@NullMarked
package nl.wijkverband.intake.write.assesseligibility;

import org.jspecify.annotations.NullMarked;
