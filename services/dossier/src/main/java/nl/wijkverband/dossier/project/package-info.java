/** From the case log into each audience's own tables. */
@NullMarked
package nl.wijkverband.dossier.project;

import org.jspecify.annotations.NullMarked;
