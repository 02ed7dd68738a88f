/** What other services get to know of conversations. */
@NullMarked
package nl.wijkverband.messaging.publish;

import org.jspecify.annotations.NullMarked;
