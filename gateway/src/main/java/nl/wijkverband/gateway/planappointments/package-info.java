/** One appointment or a series, planned at once. */
@NullMarked
package nl.wijkverband.gateway.planappointments;

import org.jspecify.annotations.NullMarked;
