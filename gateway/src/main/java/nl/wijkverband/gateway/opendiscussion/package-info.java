/** The discussion of a case in the MDO begins; it is about the history as it stands then. */
@NullMarked
package nl.wijkverband.gateway.opendiscussion;

import org.jspecify.annotations.NullMarked;
