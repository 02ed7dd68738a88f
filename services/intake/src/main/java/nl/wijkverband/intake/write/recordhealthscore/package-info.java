/** A practitioner records the number the patient gives for experienced health. */
@NullMarked
package nl.wijkverband.intake.write.recordhealthscore;

import org.jspecify.annotations.NullMarked;
