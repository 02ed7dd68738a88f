/** A submission of a case, from the question to the closed discussion. */
@NullMarked
package nl.wijkverband.mdocasework.write.submission;

import org.jspecify.annotations.NullMarked;
