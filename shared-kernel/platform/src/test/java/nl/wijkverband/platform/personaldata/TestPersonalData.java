package nl.wijkverband.platform.personaldata;

import nl.wijkverband.local.DatabaseLogin;
import nl.wijkverband.local.TestPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/** The real thing, on a test's own database. */
public final class TestPersonalData {

  private TestPersonalData() {}

  /** The keyring under one of its logins. */
  public static Keyring keyring(DatabaseLogin login) {
    var dataSource = new PGSimpleDataSource();
    dataSource.setUrl(login.url());
    dataSource.setUser(login.user());
    dataSource.setPassword(login.password());
    return new Keyring(dataSource, MasterKey.of(TestPostgres.masterKey()));
  }
}
