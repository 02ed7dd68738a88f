/** A practitioner joins the kernteam. */
@NullMarked
package nl.wijkverband.careplans.write.addmember;

import org.jspecify.annotations.NullMarked;
