/** The edges of a service: sign-in, problem details, correlation. */
@NullMarked
package nl.wijkverband.platform.web;

import org.jspecify.annotations.NullMarked;
