/** The published events of intake. */
@NullMarked
package nl.wijkverband.contracts.intake;

import org.jspecify.annotations.NullMarked;
