/** The plan is evaluated with the patient, goal by goal. */
@NullMarked
package nl.wijkverband.gateway.evaluateplan;

import org.jspecify.annotations.NullMarked;
