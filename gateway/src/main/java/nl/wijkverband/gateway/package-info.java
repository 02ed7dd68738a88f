/** Everything the browser sees: sign-in, the Dutch pages, and the relay of /api. */
@NullMarked
package nl.wijkverband.gateway;

import org.jspecify.annotations.NullMarked;
