/** A GP sends a referral once its checklist was discussed with the patient. */
@NullMarked
package nl.wijkverband.intake.write.sendreferral;

import org.jspecify.annotations.NullMarked;
