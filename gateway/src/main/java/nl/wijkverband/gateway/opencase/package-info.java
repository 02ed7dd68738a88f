/** A GP opens a case with the complaint the patient came with. */
@NullMarked
package nl.wijkverband.gateway.opencase;

import org.jspecify.annotations.NullMarked;
