/** One referral letter. */
@NullMarked
package nl.wijkverband.dossier.read.letter;

import org.jspecify.annotations.NullMarked;
