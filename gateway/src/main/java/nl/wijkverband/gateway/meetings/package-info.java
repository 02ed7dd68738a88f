/** The meetings of the MDO: what is planned, what is on the agenda, what waits for one. */
@NullMarked
package nl.wijkverband.gateway.meetings;

import org.jspecify.annotations.NullMarked;
