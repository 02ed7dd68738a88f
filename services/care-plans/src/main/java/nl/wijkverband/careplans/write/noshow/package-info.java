/** What happens after somebody did not come: the protocol and its working days. */
@NullMarked
package nl.wijkverband.careplans.write.noshow;

import org.jspecify.annotations.NullMarked;
