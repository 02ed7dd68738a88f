/** What may happen to a case in the MDO, a folder per use case. */
@NullMarked
package nl.wijkverband.mdocasework.write;

import org.jspecify.annotations.NullMarked;
