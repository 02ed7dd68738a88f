/** Whether the programme is for this patient. */
@NullMarked
package nl.wijkverband.gateway.assesseligibility;

import org.jspecify.annotations.NullMarked;
