/** The receiver declines a referral, with the reason. */
@NullMarked
package nl.wijkverband.gateway.declinereferral;

import org.jspecify.annotations.NullMarked;
