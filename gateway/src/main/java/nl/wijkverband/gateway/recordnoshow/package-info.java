/** The patient did not come and had not said so. */
@NullMarked
package nl.wijkverband.gateway.recordnoshow;

import org.jspecify.annotations.NullMarked;
