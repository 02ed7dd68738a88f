/** What a request's fields may hold, as constraints with Dutch messages. */
@NullMarked
package nl.wijkverband.platform.web.input;

import org.jspecify.annotations.NullMarked;
