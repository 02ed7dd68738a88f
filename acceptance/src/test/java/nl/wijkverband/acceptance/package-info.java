/**
 * The real cases on the whole running system: a browser per role, real servers, nothing replaced.
 */
@NullMarked
package nl.wijkverband.acceptance;

import org.jspecify.annotations.NullMarked;
