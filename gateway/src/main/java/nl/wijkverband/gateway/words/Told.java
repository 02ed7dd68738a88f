package nl.wijkverband.gateway.words;

import org.jspecify.annotations.Nullable;

/**
 * What happened, told in one sentence.
 *
 * @param detail more to read below it, in smaller type
 * @param alert whether it asks for attention
 */
public record Told(String sentence, @Nullable String detail, String icon, boolean alert) {}
