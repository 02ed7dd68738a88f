/** What is looked up before a command is sent. */
@NullMarked
package nl.wijkverband.messaging.read;

import org.jspecify.annotations.NullMarked;
