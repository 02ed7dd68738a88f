/** The patient asked for contact in between. */
@NullMarked
package nl.wijkverband.gateway.recordunplannedcontact;

import org.jspecify.annotations.NullMarked;
