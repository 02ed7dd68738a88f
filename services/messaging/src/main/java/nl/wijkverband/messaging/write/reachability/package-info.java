/** When somebody can be reached, and what follows for a message. */
@NullMarked
package nl.wijkverband.messaging.write.reachability;

import org.jspecify.annotations.NullMarked;
