/** A submitted case gets its place on the agenda of a meeting. */
@NullMarked
package nl.wijkverband.gateway.putonagenda;

import org.jspecify.annotations.NullMarked;
