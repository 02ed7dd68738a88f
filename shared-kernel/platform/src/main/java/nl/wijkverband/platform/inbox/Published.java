package nl.wijkverband.platform.inbox;

import nl.wijkverband.contracts.Contract;
import nl.wijkverband.platform.envelope.Envelope;

/** A published event as it arrived, personal fields readable. */
public record Published(Envelope envelope, Contract contract) {}
