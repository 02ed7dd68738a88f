package nl.wijkverband.platform.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.eventstore.EventTypes;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.wire.Headers;
import tools.jackson.databind.node.ObjectNode;

/** Reads a record and hands it to everybody who takes published events. */
final class Handlers {

  private final List<ContractHandler> handlers;
  private final EventTypes contracts;
  private final PersonalData personalData;

  Handlers(List<ContractHandler> handlers, EventTypes contracts, PersonalData personalData) {
    this.handlers = List.copyOf(handlers);
    this.contracts = contracts;
    this.personalData = personalData;
  }

  /** The type of the record; none when it is a name or revision we do not know. */
  Optional<Class<?>> typeOf(Map<String, String> headers) {
    String revision = headers.getOrDefault("ce_revision", "");
    if (!revision.matches("\\d{1,6}")) {
      throw new IllegalArgumentException("no revision");
    }
    return contracts.find(headers.getOrDefault("ce_type", ""), Integer.parseInt(revision));
  }

  Published read(Arrived record, Class<?> type) {
    Envelope envelope = Headers.read(record.headers());
    if (!envelope.scope().equals(record.scope())) {
      throw new IllegalArgumentException("the key is not the scope");
    }
    if (!(WijkJson.events().readTree(record.body()) instanceof ObjectNode json)) {
      throw new IllegalArgumentException("the body is no object");
    }
    return new Published(
        envelope, (Contract) personalData.reveal(json, type, envelope.patientId()));
  }

  void all(Published published) {
    handlers.forEach(handler -> handle(handler, published));
  }

  /** Some bugs end in an error; the container would stop reading for good. */
  private static void handle(ContractHandler handler, Published published) {
    try {
      handler.handle(published);
    } catch (StackOverflowError | LinkageError | AssertionError bug) {
      throw new HandlerBroke(bug);
    }
  }

  void urgent(Published published) {
    handlers.stream()
        .filter(UrgentHandler.class::isInstance)
        .forEach(handler -> handle(handler, published));
  }

  void ordinary(Published published) {
    handlers.stream()
        .filter(handler -> !(handler instanceof UrgentHandler))
        .forEach(handler -> handle(handler, published));
  }

  boolean isUrgent(Class<?> type) {
    return handlers.stream()
        .anyMatch(handler -> handler instanceof UrgentHandler urgent && urgent.concerns(type));
  }
}
