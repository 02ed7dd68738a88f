/** The cases of the one who looks. */
@NullMarked
package nl.wijkverband.dossier.read.cases;

import org.jspecify.annotations.NullMarked;
