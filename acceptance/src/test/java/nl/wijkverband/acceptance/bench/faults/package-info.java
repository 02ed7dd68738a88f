/**
 * Random faults under a steady load, and a checker that says what of it was lost, doubled or put
 * out of order. Run by {@code ./wijk bench --faults}; needs nothing but the classes of infra/local.
 */
@NullMarked
package nl.wijkverband.acceptance.bench.faults;

import org.jspecify.annotations.NullMarked;
