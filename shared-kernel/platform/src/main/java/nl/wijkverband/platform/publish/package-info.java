/** From the event store to Kafka without a dual write. */
@NullMarked
package nl.wijkverband.platform.publish;

import org.jspecify.annotations.NullMarked;
