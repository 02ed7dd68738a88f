/** A practice ties an account to its patient, who then sees their own page. */
@NullMarked
package nl.wijkverband.intake.write.givepatientaccess;

import org.jspecify.annotations.NullMarked;
