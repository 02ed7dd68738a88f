/** Who was shown what, for services that answer questions of their own. */
@NullMarked
package nl.wijkverband.platform.disclosure;

import org.jspecify.annotations.NullMarked;
