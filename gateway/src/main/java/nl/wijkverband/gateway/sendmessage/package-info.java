/** Somebody says something in a conversation. */
@NullMarked
package nl.wijkverband.gateway.sendmessage;

import org.jspecify.annotations.NullMarked;
