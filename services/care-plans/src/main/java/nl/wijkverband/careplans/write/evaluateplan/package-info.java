/** The plan is evaluated with the patient. */
@NullMarked
package nl.wijkverband.careplans.write.evaluateplan;

import org.jspecify.annotations.NullMarked;
