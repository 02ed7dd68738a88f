/** What a full disk, an empty pool, a restarted database and a lost Kafka do, tried one by one. */
@NullMarked
package nl.wijkverband.acceptance.bench.trouble;

import org.jspecify.annotations.NullMarked;
