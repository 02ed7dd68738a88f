package nl.wijkverband.platform.inbox;

/** {@code care-plans.events.v1} is what care-plans publishes. */
final class Topics {

  private Topics() {}

  static String serviceOf(String topic) {
    int end = topic.indexOf(".events.");
    return end < 0 ? topic : topic.substring(0, end);
  }
}
