/** The receiver accepts a referral, and then sees the case. */
@NullMarked
package nl.wijkverband.gateway.acceptreferral;

import org.jspecify.annotations.NullMarked;
