/** A GP sends a referral letter, once its checklist was discussed with the patient. */
@NullMarked
package nl.wijkverband.gateway.sendreferral;

import org.jspecify.annotations.NullMarked;
