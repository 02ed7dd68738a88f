/** Another member takes the lead. */
@NullMarked
package nl.wijkverband.careplans.write.changelead;

import org.jspecify.annotations.NullMarked;
