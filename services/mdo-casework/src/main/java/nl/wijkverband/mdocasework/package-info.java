/** The MDO: what a case is submitted for, discussed, advised, and what is still to be done. */
@NullMarked
package nl.wijkverband.mdocasework;

import org.jspecify.annotations.NullMarked;
