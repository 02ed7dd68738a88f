/** The questions people ask, each answered under the database role of their audience. */
@NullMarked
package nl.wijkverband.dossier.read;

import org.jspecify.annotations.NullMarked;
