/** An appointment is called off beforehand. */
@NullMarked
package nl.wijkverband.gateway.cancelappointment;

import org.jspecify.annotations.NullMarked;
