/** The coordinator's view of the wijk. */
@NullMarked
package nl.wijkverband.gateway.wijk;

import org.jspecify.annotations.NullMarked;
