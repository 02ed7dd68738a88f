/** A case is taken off the agenda of a meeting. */
@NullMarked
package nl.wijkverband.gateway.takeoffagenda;

import org.jspecify.annotations.NullMarked;
