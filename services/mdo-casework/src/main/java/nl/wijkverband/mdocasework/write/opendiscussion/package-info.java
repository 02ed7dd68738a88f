/** The chair opens the discussion of a case; it is tied to the history of that moment. */
@NullMarked
package nl.wijkverband.mdocasework.write.opendiscussion;

import org.jspecify.annotations.NullMarked;
