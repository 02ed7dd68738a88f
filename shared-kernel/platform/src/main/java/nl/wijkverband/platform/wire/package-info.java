/**
 * A published event as a Kafka record: CloudEvents attributes in headers, JSON body, key = scope.
 */
@NullMarked
package nl.wijkverband.platform.wire;

import org.jspecify.annotations.NullMarked;
