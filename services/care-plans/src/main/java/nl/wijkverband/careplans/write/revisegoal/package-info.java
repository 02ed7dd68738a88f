/** A goal gets a new wording, with a reason. */
@NullMarked
package nl.wijkverband.careplans.write.revisegoal;

import org.jspecify.annotations.NullMarked;
