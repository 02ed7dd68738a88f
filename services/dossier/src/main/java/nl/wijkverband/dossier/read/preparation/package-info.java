/** A case made ready for its discussion in the MDO. */
@NullMarked
package nl.wijkverband.dossier.read.preparation;

import org.jspecify.annotations.NullMarked;
