/** Where the care goes from here. */
@NullMarked
package nl.wijkverband.gateway.chooseroute;

import org.jspecify.annotations.NullMarked;
