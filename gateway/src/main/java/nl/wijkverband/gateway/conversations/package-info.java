/** What members of a kernteam say to each other about a case. */
@NullMarked
package nl.wijkverband.gateway.conversations;

import org.jspecify.annotations.NullMarked;
