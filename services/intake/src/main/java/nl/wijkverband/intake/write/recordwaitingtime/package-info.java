/** A GP or POH records that the patient waits for care elsewhere. */
@NullMarked
package nl.wijkverband.intake.write.recordwaitingtime;

import org.jspecify.annotations.NullMarked;
