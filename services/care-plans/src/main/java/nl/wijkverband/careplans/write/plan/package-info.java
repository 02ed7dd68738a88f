/** The plan as a whole, and whose agreement it has. */
@NullMarked
package nl.wijkverband.careplans.write.plan;

import org.jspecify.annotations.NullMarked;
