/** A friendly letter goes out when nobody was reached after a no-show. */
@NullMarked
package nl.wijkverband.gateway.sendnoshowletter;

import org.jspecify.annotations.NullMarked;
