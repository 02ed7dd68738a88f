/** A GP or POH registers a patient of the own practice. */
@NullMarked
package nl.wijkverband.intake.write.registerpatient;

import org.jspecify.annotations.NullMarked;
