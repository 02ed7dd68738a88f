/** A GP or POH records that the patient withdrew a consent. */
@NullMarked
package nl.wijkverband.intake.write.withdrawconsent;

import org.jspecify.annotations.NullMarked;
