/** News of changed cases on its way to the browser, signals only. */
@NullMarked
package nl.wijkverband.gateway.live;

import org.jspecify.annotations.NullMarked;
