/** A kernteam is formed around the case. */
@NullMarked
package nl.wijkverband.careplans.write.formkernteam;

import org.jspecify.annotations.NullMarked;
