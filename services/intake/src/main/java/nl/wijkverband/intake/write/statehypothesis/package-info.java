/** A GP states that the complaint is taken to be ALK. */
@NullMarked
package nl.wijkverband.intake.write.statehypothesis;

import org.jspecify.annotations.NullMarked;
