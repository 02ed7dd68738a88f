/** One way from a form to a command of a service, and from its answer back to the screen. */
@NullMarked
package nl.wijkverband.gateway.command;

import org.jspecify.annotations.NullMarked;
