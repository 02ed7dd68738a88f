/** From private events to what other services are told. */
@NullMarked
package nl.wijkverband.intake.publish;

import org.jspecify.annotations.NullMarked;
