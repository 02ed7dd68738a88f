package nl.wijkverband.vocabulary;

/**
 * How far a service's published events were known.
 *
 * @param position the position of the last one in the service's store, from 1
 */
public record ServicePosition(String service, long position) {}
