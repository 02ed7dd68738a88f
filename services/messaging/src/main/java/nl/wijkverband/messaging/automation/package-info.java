/** What happens by itself once something has happened, or a term has passed. */
@NullMarked
package nl.wijkverband.messaging.automation;

import org.jspecify.annotations.NullMarked;
