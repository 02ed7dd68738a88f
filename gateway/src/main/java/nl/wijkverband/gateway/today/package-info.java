/** Vandaag: what is asked of somebody now. */
@NullMarked
package nl.wijkverband.gateway.today;

import org.jspecify.annotations.NullMarked;
