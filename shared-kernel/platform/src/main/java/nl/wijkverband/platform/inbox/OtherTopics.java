package nl.wijkverband.platform.inbox;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether there are topics of other services to read, written as a list or with commas. */
final class OtherTopics implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return Binder.get(context.getEnvironment())
        .bind("wijkverband.inbox.topics", Bindable.listOf(String.class))
        .map(topics -> !topics.isEmpty())
        .orElse(false);
  }
}
