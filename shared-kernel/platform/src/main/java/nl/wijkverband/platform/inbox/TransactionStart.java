package nl.wijkverband.platform.inbox;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a service does at the start of each of the inbox's transactions, such as taking a database
 * role with {@code SET LOCAL ROLE}.
 */
public interface TransactionStart {

  void started(JdbcClient jdbc);
}
