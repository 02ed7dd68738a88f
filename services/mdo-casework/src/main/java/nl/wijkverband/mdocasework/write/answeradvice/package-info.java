/** The advice is put to the patient, who chooses. */
@NullMarked
package nl.wijkverband.mdocasework.write.answeradvice;

import org.jspecify.annotations.NullMarked;
