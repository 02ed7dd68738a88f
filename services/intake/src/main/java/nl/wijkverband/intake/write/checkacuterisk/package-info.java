/** A practitioner records that acute risk was asked after, and what was found. */
@NullMarked
package nl.wijkverband.intake.write.checkacuterisk;

import org.jspecify.annotations.NullMarked;
