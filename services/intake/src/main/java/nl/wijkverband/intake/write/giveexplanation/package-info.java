/** A GP or POH records which explanation the patient was given, and the patient's own words. */
@NullMarked
package nl.wijkverband.intake.write.giveexplanation;

import org.jspecify.annotations.NullMarked;
