/** The receiver asks the sender for clarification. */
@NullMarked
package nl.wijkverband.gateway.returnreferral;

import org.jspecify.annotations.NullMarked;
