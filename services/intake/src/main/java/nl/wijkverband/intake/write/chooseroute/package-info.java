/** A GP chooses where the care goes from here. */
@NullMarked
package nl.wijkverband.intake.write.chooseroute;

import org.jspecify.annotations.NullMarked;
