/** Patient and practitioner agree on a goal as it is worded. */
@NullMarked
package nl.wijkverband.careplans.write.agreegoal;

import org.jspecify.annotations.NullMarked;
