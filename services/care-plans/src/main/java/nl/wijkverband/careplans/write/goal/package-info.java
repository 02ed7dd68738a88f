/** One goal of the patient, and the rules every change of it keeps. */
@NullMarked
package nl.wijkverband.careplans.write.goal;

import org.jspecify.annotations.NullMarked;
