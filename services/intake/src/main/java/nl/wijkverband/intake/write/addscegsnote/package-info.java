/** A practitioner adds to the SCEGS what came up in one contact. */
@NullMarked
package nl.wijkverband.intake.write.addscegsnote;

import org.jspecify.annotations.NullMarked;
