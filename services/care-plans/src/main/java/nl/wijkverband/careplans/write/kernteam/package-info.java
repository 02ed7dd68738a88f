/** Who looks after the case together, and the rules every change of it keeps. */
@NullMarked
package nl.wijkverband.careplans.write.kernteam;

import org.jspecify.annotations.NullMarked;
