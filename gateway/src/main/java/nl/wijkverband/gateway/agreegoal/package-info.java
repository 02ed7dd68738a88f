/** Patient and practitioner agree on a goal as it is worded now. */
@NullMarked
package nl.wijkverband.gateway.agreegoal;

import org.jspecify.annotations.NullMarked;
