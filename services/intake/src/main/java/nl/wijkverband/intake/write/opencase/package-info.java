/** A GP opens a case with the complaint the patient came with. */
@NullMarked
package nl.wijkverband.intake.write.opencase;

import org.jspecify.annotations.NullMarked;
