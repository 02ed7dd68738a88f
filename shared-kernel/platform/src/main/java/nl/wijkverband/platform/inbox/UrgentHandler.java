package nl.wijkverband.platform.inbox;

/**
 * A handler whose facts may not wait behind a parked case: a withdrawn consent works at once, even
 * when the case cannot be shown for the moment. Being told the same thing twice must change
 * nothing.
 */
public interface UrgentHandler extends ContractHandler {

  @Override
  boolean concerns(Class<?> contract);
}
