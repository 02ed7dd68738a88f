/** The aggregate of a conversation and the use cases around it. */
@NullMarked
package nl.wijkverband.messaging.write;

import org.jspecify.annotations.NullMarked;
