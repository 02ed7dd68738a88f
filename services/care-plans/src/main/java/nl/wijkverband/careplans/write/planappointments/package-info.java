/** Appointments are planned, one or a whole series. */
@NullMarked
package nl.wijkverband.careplans.write.planappointments;

import org.jspecify.annotations.NullMarked;
