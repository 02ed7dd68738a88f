/**
 * What one sees when something is not there, not allowed, or broken: calm, and never a stack trace.
 */
@NullMarked
package nl.wijkverband.gateway.errors;

import org.jspecify.annotations.NullMarked;
