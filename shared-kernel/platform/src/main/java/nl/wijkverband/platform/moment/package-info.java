/** Today and now, read from one clock, and the moment at which a day's fact took effect. */
@NullMarked
package nl.wijkverband.platform.moment;

import org.jspecify.annotations.NullMarked;
