/** The appointments of one case, and the rules every change of them keeps. */
@NullMarked
package nl.wijkverband.careplans.write.appointment;

import org.jspecify.annotations.NullMarked;
