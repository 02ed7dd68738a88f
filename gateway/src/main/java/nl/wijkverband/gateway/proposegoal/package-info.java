/** A goal is proposed in the patient's own words. */
@NullMarked
package nl.wijkverband.gateway.proposegoal;

import org.jspecify.annotations.NullMarked;
