/** What is said in a conversation, and the rules every message keeps. */
@NullMarked
package nl.wijkverband.messaging.write.message;

import org.jspecify.annotations.NullMarked;
