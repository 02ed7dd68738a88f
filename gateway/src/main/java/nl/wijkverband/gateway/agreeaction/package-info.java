/** Somebody takes something on in the MDO, with a date. */
@NullMarked
package nl.wijkverband.gateway.agreeaction;

import org.jspecify.annotations.NullMarked;
