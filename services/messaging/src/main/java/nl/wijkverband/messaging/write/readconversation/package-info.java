/** A receiver has read up to a message. */
@NullMarked
package nl.wijkverband.messaging.write.readconversation;

import org.jspecify.annotations.NullMarked;
