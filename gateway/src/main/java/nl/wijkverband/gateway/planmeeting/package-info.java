/** A meeting of the MDO is planned. */
@NullMarked
package nl.wijkverband.gateway.planmeeting;

import org.jspecify.annotations.NullMarked;
