package nl.wijkverband.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One login to one database. */
public record DatabaseLogin(String url, String user, String password) {

  /** A new connection under this login. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  @Override
  public String toString() {
    return user + "@" + url;
  }
}
