/** Dates and times as a Dutch practice means them. */
@NullMarked
package nl.wijkverband.messaging.write.moment;

import org.jspecify.annotations.NullMarked;
