/** What people see of their conversations, kept in the appending transaction. */
@NullMarked
package nl.wijkverband.messaging.read.conversations;

import org.jspecify.annotations.NullMarked;
