/** How the follow-ups of a wijk stand. */
@NullMarked
package nl.wijkverband.dossier.read.followup;

import org.jspecify.annotations.NullMarked;
