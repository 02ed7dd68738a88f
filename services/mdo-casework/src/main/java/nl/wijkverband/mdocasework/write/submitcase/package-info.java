/** A practitioner submits a case to the MDO with a question. */
@NullMarked
package nl.wijkverband.mdocasework.write.submitcase;

import org.jspecify.annotations.NullMarked;
