/** What may stand in a log, which is never anything personal. */
@NullMarked
package nl.wijkverband.platform.log;

import org.jspecify.annotations.NullMarked;
