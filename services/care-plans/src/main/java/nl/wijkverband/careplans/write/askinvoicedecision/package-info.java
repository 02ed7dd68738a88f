/** The term for an answer to the letter has passed; only a timer comes here. */
@NullMarked
package nl.wijkverband.careplans.write.askinvoicedecision;

import org.jspecify.annotations.NullMarked;
