/** The patient asked for contact in between. */
@NullMarked
package nl.wijkverband.careplans.write.recordunplannedcontact;

import org.jspecify.annotations.NullMarked;
