/** What can have happened in a conversation, as it is stored. */
@NullMarked
package nl.wijkverband.messaging.events;

import org.jspecify.annotations.NullMarked;
