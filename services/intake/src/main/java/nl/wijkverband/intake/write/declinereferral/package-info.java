/** The receiver declines a referral, with the reason. */
@NullMarked
package nl.wijkverband.intake.write.declinereferral;

import org.jspecify.annotations.NullMarked;
