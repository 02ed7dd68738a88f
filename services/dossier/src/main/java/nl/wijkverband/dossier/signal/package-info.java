/** Tells open screens that a case changed, and nothing more than that. */
@NullMarked
package nl.wijkverband.dossier.signal;

import org.jspecify.annotations.NullMarked;
