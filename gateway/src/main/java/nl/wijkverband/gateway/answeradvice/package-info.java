/** The advice was put to the patient, who chose. */
@NullMarked
package nl.wijkverband.gateway.answeradvice;

import org.jspecify.annotations.NullMarked;
