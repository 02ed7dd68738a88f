/** Somebody called the patient after a no-show. */
@NullMarked
package nl.wijkverband.gateway.recordcall;

import org.jspecify.annotations.NullMarked;
