/** What this service keeps of what others publish. */
@NullMarked
package nl.wijkverband.mdocasework.inbox;

import org.jspecify.annotations.NullMarked;
