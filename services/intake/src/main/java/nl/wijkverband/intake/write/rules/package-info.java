/** Rules that several use cases share. */
@NullMarked
package nl.wijkverband.intake.write.rules;

import org.jspecify.annotations.NullMarked;
