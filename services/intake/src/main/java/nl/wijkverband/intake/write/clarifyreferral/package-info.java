/** The sender answers the receiver's question. */
@NullMarked
package nl.wijkverband.intake.write.clarifyreferral;

import org.jspecify.annotations.NullMarked;
