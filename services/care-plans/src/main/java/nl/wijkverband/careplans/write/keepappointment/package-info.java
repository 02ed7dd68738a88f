/** The patient came. */
@NullMarked
package nl.wijkverband.careplans.write.keepappointment;

import org.jspecify.annotations.NullMarked;
