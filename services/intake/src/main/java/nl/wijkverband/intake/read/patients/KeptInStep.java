package nl.wijkverband.intake.read.patients;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** The list is written in the transaction of the event, and takes the event down when it fails. */
@Configuration(proxyBeanMethods = false)
class KeptInStep {

  @Autowired
  void patients(EventProcessingConfigurer processing) {
    processing
        .registerSubscribingEventProcessor("patients")
        .registerListenerInvocationErrorHandler(
            "patients", configuration -> PropagatingErrorHandler.instance());
  }
}
