package nl.wijkverband.platform.view;

import java.time.Instant;

/**
 * Something a view is to be told.
 *
 * @param recordedAt between one source and another, what was recorded first is told first
 */
record Fact(Instant recordedAt, Runnable tell) {}
