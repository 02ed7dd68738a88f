/** A message that waited reaches its receiver. */
@NullMarked
package nl.wijkverband.messaging.write.delivermessage;

import org.jspecify.annotations.NullMarked;
