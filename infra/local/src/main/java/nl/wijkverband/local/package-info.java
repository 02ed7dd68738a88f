/** PostgreSQL, Kafka and Keycloak as processes on this machine, and the launcher of the whole. */
@NullMarked
package nl.wijkverband.local;

import org.jspecify.annotations.NullMarked;
