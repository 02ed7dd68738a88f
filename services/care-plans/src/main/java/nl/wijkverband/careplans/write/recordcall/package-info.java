/** Somebody called the patient after a no-show. */
@NullMarked
package nl.wijkverband.careplans.write.recordcall;

import org.jspecify.annotations.NullMarked;
