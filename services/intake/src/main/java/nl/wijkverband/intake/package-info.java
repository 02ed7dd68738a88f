/** Where a case begins: patient, complaint, explanation, consent, referral and health score. */
@NullMarked
package nl.wijkverband.intake;

import org.jspecify.annotations.NullMarked;
