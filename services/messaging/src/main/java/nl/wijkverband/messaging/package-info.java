/** Messaging: what the kernteam says to each other about a case, and when it arrives. */
@NullMarked
package nl.wijkverband.messaging;

import org.jspecify.annotations.NullMarked;
