/** The GP decides whether an invoice goes out. */
@NullMarked
package nl.wijkverband.careplans.write.decideinvoice;

import org.jspecify.annotations.NullMarked;
