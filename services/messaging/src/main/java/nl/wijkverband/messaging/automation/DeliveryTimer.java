package nl.wijkverband.messaging.automation;

import nl.wijkverband.vocabulary.PractitionerId;

/** A message that waits for one receiver; as text it is the timer's name. */
record DeliveryTimer(MessageTimer message, PractitionerId to) {

  static DeliveryTimer of(String text) {
    int last = text.lastIndexOf('/');
    return new DeliveryTimer(
        MessageTimer.of(text.substring(0, last)), PractitionerId.of(text.substring(last + 1)));
  }

  @Override
  public String toString() {
    return message + "/" + to;
  }
}
