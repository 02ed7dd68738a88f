/** The chair gives a submitted case a place on the agenda. */
@NullMarked
package nl.wijkverband.mdocasework.write.putonagenda;

import org.jspecify.annotations.NullMarked;
