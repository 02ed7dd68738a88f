/** A GP records a medical examination of the complaint, and what was told back. */
@NullMarked
package nl.wijkverband.intake.write.recordexamination;

import org.jspecify.annotations.NullMarked;
