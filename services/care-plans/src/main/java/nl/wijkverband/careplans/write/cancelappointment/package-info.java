/** An appointment is called off beforehand. */
@NullMarked
package nl.wijkverband.careplans.write.cancelappointment;

import org.jspecify.annotations.NullMarked;
