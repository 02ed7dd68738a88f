package nl.wijkverband.contracts;

/**
 * A published event: translated from a private one, approved as JSON, read by every other service.
 */
public interface Contract {}
