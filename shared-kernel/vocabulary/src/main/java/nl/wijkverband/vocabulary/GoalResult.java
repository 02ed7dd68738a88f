package nl.wijkverband.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What became of one goal at an evaluation.
 *
 * @param analysis why it was not reached, or why it is dropped
 */
public record GoalResult(GoalId goalId, GoalOutcome outcome, @Nullable String analysis) {}
