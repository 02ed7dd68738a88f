/** Who sees what, and the schemas that follow from it. */
@NullMarked
package nl.wijkverband.dossier.audience;

import org.jspecify.annotations.NullMarked;
