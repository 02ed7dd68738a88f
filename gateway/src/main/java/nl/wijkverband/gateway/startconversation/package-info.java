/** Members of the kernteam begin to talk about something. */
@NullMarked
package nl.wijkverband.gateway.startconversation;

import org.jspecify.annotations.NullMarked;
