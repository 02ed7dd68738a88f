/** How often the patient sees one practitioner is agreed. */
@NullMarked
package nl.wijkverband.careplans.write.agreeinterval;

import org.jspecify.annotations.NullMarked;
