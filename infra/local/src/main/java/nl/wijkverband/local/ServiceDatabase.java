package nl.wijkverband.local;

/**
 * A fresh database for one service in a test, and a fresh keyring beside it.
 *
 * @param owner makes the tables (Flyway)
 * @param app the service at work
 * @param keyring the keyring as this service may use it
 * @param keyringWriter the keyring as intake uses it: may add keys
 */
public record ServiceDatabase(
    DatabaseLogin owner, DatabaseLogin app, DatabaseLogin keyring, DatabaseLogin keyringWriter) {}
