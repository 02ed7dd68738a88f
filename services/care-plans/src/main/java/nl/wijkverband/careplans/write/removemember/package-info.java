/** A practitioner leaves the kernteam. */
@NullMarked
package nl.wijkverband.careplans.write.removemember;

import org.jspecify.annotations.NullMarked;
