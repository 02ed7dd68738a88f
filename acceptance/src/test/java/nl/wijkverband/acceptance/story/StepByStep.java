package nl.wijkverband.acceptance.story;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A story that stumbles stops there: what would have followed says nothing. */
final class StepByStep implements ExecutionCondition, TestExecutionExceptionHandler {

  private boolean stumbled;

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext step) {
    return stumbled
        ? ConditionEvaluationResult.disabled("an earlier step failed")
        : ConditionEvaluationResult.enabled("the story goes on");
  }

  @Override
  public void handleTestExecutionException(ExtensionContext step, Throwable failure)
      throws Throwable {
    stumbled = true;
    throw failure;
  }
}
