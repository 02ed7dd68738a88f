/** What this service remembers for itself; nobody else reads these. */
@NullMarked
package nl.wijkverband.careplans.events;

import org.jspecify.annotations.NullMarked;
