/** The read side: the case's own log, one projection per audience, and who looked. */
@NullMarked
package nl.wijkverband.dossier;

import org.jspecify.annotations.NullMarked;
