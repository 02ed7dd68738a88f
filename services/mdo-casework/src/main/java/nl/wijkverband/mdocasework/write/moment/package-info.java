/** Dates and times as a Dutch practice means them. */
@NullMarked
package nl.wijkverband.mdocasework.write.moment;

import org.jspecify.annotations.NullMarked;
