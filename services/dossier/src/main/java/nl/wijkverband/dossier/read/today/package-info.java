/** What is asked of the one who looks, today. */
@NullMarked
package nl.wijkverband.dossier.read.today;

import org.jspecify.annotations.NullMarked;
