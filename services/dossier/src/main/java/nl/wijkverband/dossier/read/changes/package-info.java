/** What changed in a case since the MDO discussed it. */
@NullMarked
package nl.wijkverband.dossier.read.changes;

import org.jspecify.annotations.NullMarked;
