/** What other services tell us: who is in the kernteam, and who leads it. */
@NullMarked
package nl.wijkverband.messaging.hear;

import org.jspecify.annotations.NullMarked;
