/** The explanation that was given, and the patient's own words. */
@NullMarked
package nl.wijkverband.gateway.giveexplanation;

import org.jspecify.annotations.NullMarked;
