/** A GP or POH records that the patient consented to one purpose. */
@NullMarked
package nl.wijkverband.intake.write.giveconsent;

import org.jspecify.annotations.NullMarked;
