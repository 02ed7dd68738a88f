/** Every refusal as an RFC 9457 problem in Dutch, with nothing of the inside in it. */
@NullMarked
package nl.wijkverband.platform.web.problem;

import org.jspecify.annotations.NullMarked;
