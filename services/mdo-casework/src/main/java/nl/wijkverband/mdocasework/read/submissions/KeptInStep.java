package nl.wijkverband.mdocasework.read.submissions;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** The tables are written in the transaction of the event, and take it down when that fails. */
@Configuration(proxyBeanMethods = false)
class KeptInStep {

  @Autowired
  void submissions(EventProcessingConfigurer processing) {
    processing
        .registerSubscribingEventProcessor("submissions")
        .registerListenerInvocationErrorHandler(
            "submissions", configuration -> PropagatingErrorHandler.instance());
  }
}
