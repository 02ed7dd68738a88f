package nl.wijkverband.platform.running;

import nl.wijkverband.platform.rebuild.Rebuildable;
import nl.wijkverband.platform.view.View;
import nl.wijkverband.platform.view.ViewTable;
import nl.wijkverband.platform.view.Views;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The writer's view, kept in step with its events and to be filled anew. */
@Configuration(proxyBeanMethods = false)
@Import(Scores.class)
public class WritersViews {

  @Autowired
  void scores(EventProcessingConfigurer processing) {
    processing
        .registerSubscribingEventProcessor("scores")
        .registerListenerInvocationErrorHandler(
            "scores", configuration -> PropagatingErrorHandler.instance());
  }

  @Bean
  Rebuildable scoresView(Views views, Scores scores) {
    return views.rebuildable(
        View.named(
                "scores",
                ViewTable.of("scored_case"),
                ViewTable.of("score")
                    .about("(select c.patient_id from scored_case c where c.case_id = t.case_id)"))
            .keptBy(scores));
  }
}
