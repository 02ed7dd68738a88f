/** Somebody begins a conversation with members of the kernteam. */
@NullMarked
package nl.wijkverband.messaging.write.startconversation;

import org.jspecify.annotations.NullMarked;
