/** One case, as one audience may see it. */
@NullMarked
package nl.wijkverband.dossier.read.casefile;

import org.jspecify.annotations.NullMarked;
