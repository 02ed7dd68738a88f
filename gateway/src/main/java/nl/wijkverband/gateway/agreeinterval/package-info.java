/** How often the patient and one practitioner see each other. */
@NullMarked
package nl.wijkverband.gateway.agreeinterval;

import org.jspecify.annotations.NullMarked;
