/** After the examination the GP takes the complaint to be ALK, for now. */
@NullMarked
package nl.wijkverband.gateway.statehypothesis;

import org.jspecify.annotations.NullMarked;
