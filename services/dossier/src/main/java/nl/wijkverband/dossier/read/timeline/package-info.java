/** What happened in one case, newest first. */
@NullMarked
package nl.wijkverband.dossier.read.timeline;

import org.jspecify.annotations.NullMarked;
