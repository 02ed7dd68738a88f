/** Who looked at whose data, kept for the patient (NEN 7513). */
@NullMarked
package nl.wijkverband.dossier.disclosure;

import org.jspecify.annotations.NullMarked;
