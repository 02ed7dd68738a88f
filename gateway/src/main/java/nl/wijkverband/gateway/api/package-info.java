/** The services' own interface, relayed for programs. */
@NullMarked
package nl.wijkverband.gateway.api;

import org.jspecify.annotations.NullMarked;
