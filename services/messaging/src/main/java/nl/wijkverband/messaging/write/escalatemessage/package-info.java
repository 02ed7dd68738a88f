/** The lead is told of an urgent message that stays unread. */
@NullMarked
package nl.wijkverband.messaging.write.escalatemessage;

import org.jspecify.annotations.NullMarked;
