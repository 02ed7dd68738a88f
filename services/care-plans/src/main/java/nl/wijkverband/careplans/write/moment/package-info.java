/** Dates and times as a Dutch practice means them. */
@NullMarked
package nl.wijkverband.careplans.write.moment;

import org.jspecify.annotations.NullMarked;
