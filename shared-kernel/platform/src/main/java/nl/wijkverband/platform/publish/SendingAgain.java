package nl.wijkverband.platform.publish;

import java.util.List;
import nl.wijkverband.platform.eventstore.StoredEvent;
import nl.wijkverband.platform.publish.RelayToken.Republish;

/**
 * How far sending again is. It walks from the very first event, for only so the links are the ones
 * of before; what was not asked for, or was done before a restart, is passed in silence.
 */
final class SendingAgain {

  private final Republish asked;
  private final Chain chain;
  private long position;

  SendingAgain(Republish asked, Chain chain) {
    this.asked = asked;
    this.chain = chain;
  }

  boolean isFor(Republish request) {
    return asked.request() == request.request();
  }

  Republish asked() {
    return asked;
  }

  Chain chain() {
    return chain;
  }

  long position() {
    return position;
  }

  List<StoredEvent> upToTheEnd(List<StoredEvent> page) {
    return page.stream().takeWhile(stored -> stored.envelope().position() <= asked.to()).toList();
  }

  boolean isToBeSent(long candidate) {
    return candidate >= asked.from() && candidate > asked.done();
  }

  void passed(long upTo) {
    position = upTo;
  }

  /** An empty page is no end: a hole may wait for its proof. */
  boolean isDone() {
    return position >= asked.to();
  }
}
