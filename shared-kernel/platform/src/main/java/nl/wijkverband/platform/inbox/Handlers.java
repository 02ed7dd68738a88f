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
import nl.wijkverband.platform.wire.Revisions;
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

  /**
   * As what the record is handed on: the newest revision we know of it, whatever it was written in;
   * none when it says nothing to anybody here.
   *
   * @throws NotKnownYet when it does, and was written by newer code than this
   */
  Optional<Class<?>> typeOf(Map<String, String> headers) {
    String name = headers.getOrDefault("ce_type", "");
    int revision = revision(headers);
    Optional<Class<?>> newest = contracts.newest(name);
    if (newest.isEmpty()) {
      if (handlers.stream().anyMatch(ContractHandler::keepsEverything)) {
        throw new NotKnownYet(false);
      }
    } else if (contracts.find(name, revision).isEmpty()) {
      if (handlers.stream().anyMatch(handler -> handler.concerns(newest.get()))) {
        throw new NotKnownYet(isUrgent(newest.get()));
      }
      return Optional.empty();
    }
    return newest;
  }

  private static int revision(Map<String, String> headers) {
    String revision = headers.getOrDefault("ce_revision", "");
    if (!revision.matches("\\d{1,6}")) {
      throw new IllegalArgumentException("no revision");
    }
    return Integer.parseInt(revision);
  }

  Published read(Arrived record) {
    Envelope envelope = Headers.read(record.headers());
    if (!envelope.scope().equals(record.scope())) {
      throw new IllegalArgumentException("the key is not the scope");
    }
    if (!(WijkJson.events().readTree(record.body()) instanceof ObjectNode json)) {
      throw new IllegalArgumentException("the body is no object");
    }
    Class<?> written =
        contracts
            .find(envelope.type(), envelope.revision())
            .orElseThrow(() -> new IllegalArgumentException("nobody asked for it"));
    Contract contract =
        Revisions.read(json, written, contracts, envelope.patientId(), personalData);
    var type = EventTypes.of(contract.getClass());
    return new Published(envelope.as(type.name(), type.revision()), contract);
  }

  void all(Published published) {
    handlers.forEach(handler -> handle(handler, published));
  }

  /** After everything that one transaction, or one of its parts, took in. */
  void settle() {
    handlers.forEach(handler -> guarded(handler::settle));
  }

  private static void handle(ContractHandler handler, Published published) {
    guarded(() -> handler.handle(published));
  }

  /** Some bugs end in an error; the container would stop reading for good. */
  private static void guarded(Runnable work) {
    try {
      work.run();
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
