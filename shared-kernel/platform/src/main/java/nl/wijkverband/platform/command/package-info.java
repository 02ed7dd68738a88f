/**
 * From a request to a decision of an aggregate: idempotent, retried on a conflict, answered with a
 * position.
 */
@NullMarked
package nl.wijkverband.platform.command;

import org.jspecify.annotations.NullMarked;
