/** The patient gives a number for experienced health. */
@NullMarked
package nl.wijkverband.gateway.recordhealthscore;

import org.jspecify.annotations.NullMarked;
