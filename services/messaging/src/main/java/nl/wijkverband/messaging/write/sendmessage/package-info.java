/** Somebody says something in a conversation. */
@NullMarked
package nl.wijkverband.messaging.write.sendmessage;

import org.jspecify.annotations.NullMarked;
