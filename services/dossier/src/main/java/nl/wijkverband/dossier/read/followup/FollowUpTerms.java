package nl.wijkverband.dossier.read.followup;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The terms a follow-up state is computed with: data with a version, so that a list of then can be
 * explained later.
 *
 * @param dueSoonDays how many days ahead a due date counts as soon
 */
@ConfigurationProperties("dossier.follow-up")
public record FollowUpTerms(String version, int dueSoonDays) {}
