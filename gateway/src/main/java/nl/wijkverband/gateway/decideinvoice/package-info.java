/** The GP decides whether a missed appointment is charged. */
@NullMarked
package nl.wijkverband.gateway.decideinvoice;

import org.jspecify.annotations.NullMarked;
