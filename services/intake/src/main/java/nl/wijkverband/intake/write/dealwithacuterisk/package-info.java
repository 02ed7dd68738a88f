/** A GP records how an acute risk was dealt with. */
@NullMarked
package nl.wijkverband.intake.write.dealwithacuterisk;

import org.jspecify.annotations.NullMarked;
