/** The patient came. */
@NullMarked
package nl.wijkverband.gateway.keepappointment;

import org.jspecify.annotations.NullMarked;
