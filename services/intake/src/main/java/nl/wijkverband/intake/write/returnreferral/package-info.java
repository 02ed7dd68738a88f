/** The receiver asks the sender for clarification. */
@NullMarked
package nl.wijkverband.intake.write.returnreferral;

import org.jspecify.annotations.NullMarked;
