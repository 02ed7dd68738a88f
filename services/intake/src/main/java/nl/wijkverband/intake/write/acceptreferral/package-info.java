/** The receiver accepts a referral. */
@NullMarked
package nl.wijkverband.intake.write.acceptreferral;

import org.jspecify.annotations.NullMarked;
