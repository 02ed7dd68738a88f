/** The case's own log: every published event about a case, personal fields encrypted. */
@NullMarked
package nl.wijkverband.dossier.log;

import org.jspecify.annotations.NullMarked;
