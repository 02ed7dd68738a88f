/** Axon's event storage on PostgreSQL, in which no committed event can be skipped. */
@NullMarked
package nl.wijkverband.platform.eventstore;

import org.jspecify.annotations.NullMarked;
