/** The patient did not come and had not let anybody know. */
@NullMarked
package nl.wijkverband.careplans.write.recordnoshow;

import org.jspecify.annotations.NullMarked;
