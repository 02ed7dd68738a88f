package nl.wijkverband.messaging.read.conversations;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** What people see is written in the transaction of the event; when that fails nothing was said. */
@Configuration(proxyBeanMethods = false)
class KeptInStep {

  @Autowired
  void conversations(EventProcessingConfigurer processing) {
    processing
        .registerSubscribingEventProcessor("conversations")
        .registerListenerInvocationErrorHandler(
            "conversations", configuration -> PropagatingErrorHandler.instance());
  }
}
