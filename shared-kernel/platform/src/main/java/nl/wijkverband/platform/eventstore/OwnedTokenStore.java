package nl.wijkverband.platform.eventstore;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;

/**
 * Axon's token store, except that a claim that was lost stays lost. Axon's own claims again what
 * nobody holds whenever it stores a token or extends a claim: an instance that was paused, whose
 * work another has taken over and let go, would put its old token back and go on from there.
 */
final class OwnedTokenStore extends JdbcTokenStore {

  private static final TokenSchema SCHEMA =
      TokenSchema.builder()
          .setTokenTable("processor_token")
          .setProcessorNameColumn("processor_name")
          .setTokenTypeColumn("token_type")
          .build();

  private final String instance;

  private interface Preparation {
    PreparedStatement on(Connection connection) throws SQLException;
  }

  private OwnedTokenStore(Builder settings, String instance) {
    super(settings);
    this.instance = instance;
  }

  /** For this process, under a name no other one ever had. */
  static OwnedTokenStore with(Builder settings) {
    String instance = ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();
    return new OwnedTokenStore(settings.nodeId(instance), instance);
  }

  /** Over our table. */
  static Builder settings(ConnectionProvider connections, Serializer serializer) {
    return builder().connectionProvider(connections).schema(SCHEMA).serializer(serializer);
  }

  @Override
  public void storeToken(TrackingToken token, String processorName, int segment) {
    asOwner(
        processorName,
        segment,
        connection -> storeUpdate(connection, token, processorName, segment));
  }

  @Override
  public void extendClaim(String processorName, int segment) {
    asOwner(
        processorName,
        segment,
        connection -> {
          var statement =
              connection.prepareStatement(
                  """
                  update processor_token set timestamp = ?
                  where owner = ? and processor_name = ? and segment = ?""");
          statement.setString(1, DateTimeUtils.formatInstant(AbstractTokenEntry.clock.instant()));
          statement.setString(2, instance);
          statement.setString(3, processorName);
          statement.setInt(4, segment);
          return statement;
        });
  }

  private void asOwner(String processorName, int segment, Preparation update) {
    try (Connection connection = getConnection();
        PreparedStatement statement = update.on(connection)) {
      if (statement.executeUpdate() == 0) {
        throw new UnableToClaimTokenException(
            "another instance has %s[%d] now".formatted(processorName, segment));
      }
    } catch (SQLException e) {
      throw new JdbcException(
          "the token of %s[%d] cannot be written".formatted(processorName, segment), e);
    }
  }
}
