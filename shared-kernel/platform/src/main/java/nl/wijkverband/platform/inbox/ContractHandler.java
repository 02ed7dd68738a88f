package nl.wijkverband.platform.inbox;

/**
 * Takes published events in, inside the inbox's transaction: each event once, a case's events in
 * order. What it throws parks the case.
 */
public interface ContractHandler {

  void handle(Published published);
}
