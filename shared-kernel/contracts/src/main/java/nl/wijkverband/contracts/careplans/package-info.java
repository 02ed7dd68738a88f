/** The published events of care-plans. */
@NullMarked
package nl.wijkverband.contracts.careplans;

import org.jspecify.annotations.NullMarked;
