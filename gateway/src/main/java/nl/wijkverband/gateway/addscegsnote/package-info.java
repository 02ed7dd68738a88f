/** Part of the SCEGS is filled in, in one contact. */
@NullMarked
package nl.wijkverband.gateway.addscegsnote;

import org.jspecify.annotations.NullMarked;
