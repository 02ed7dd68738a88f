/** A practice registers a patient. */
@NullMarked
package nl.wijkverband.gateway.registerpatient;

import org.jspecify.annotations.NullMarked;
