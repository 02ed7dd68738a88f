/** Meetings and their agendas. */
@NullMarked
package nl.wijkverband.mdocasework.read.meetings;

import org.jspecify.annotations.NullMarked;
