/** From Kafka into this service's own tables, each published event exactly once. */
@NullMarked
package nl.wijkverband.platform.inbox;

import org.jspecify.annotations.NullMarked;
