package nl.wijkverband.gateway.services;

/** The role in which the services are called now. */
@FunctionalInterface
public interface CurrentRole {
  /** Its code at the identity provider. */
  String code();
}
