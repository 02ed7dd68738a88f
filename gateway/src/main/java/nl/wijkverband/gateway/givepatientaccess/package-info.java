/** A patient's account is tied to the patient, who sees their own page from then on. */
@NullMarked
package nl.wijkverband.gateway.givepatientaccess;

import org.jspecify.annotations.NullMarked;
