/** The published events of mdo-casework. */
@NullMarked
package nl.wijkverband.contracts.mdocasework;

import org.jspecify.annotations.NullMarked;
