/** A goal is proposed in the patient's words. */
@NullMarked
package nl.wijkverband.careplans.write.proposegoal;

import org.jspecify.annotations.NullMarked;
