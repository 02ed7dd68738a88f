package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The realm of {@code infra/keycloak} with its placeholders filled in, demo sign-ins included. */
final class Realm {

  static final String NAME = "wijkverband";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ObjectNode realm;

  Realm(ObjectNode realm) {
    this.realm = realm;
  }

  /** The realm with the demo users and the client of the command line: local use only. */
  static Realm withDemo(Map<String, String> values) throws IOException {
    var realm = read("wijkverband-realm.json", values);
    var users = read("demo/wijkverband-users-0.json", values).get("users");
    ((ArrayNode) realm.get("users")).addAll((ArrayNode) users);
    ((ArrayNode) realm.get("clients")).add(read("demo/wijk-cli.json", values));
    return new Realm(realm);
  }

  private static ObjectNode read(String file, Map<String, String> values) throws IOException {
    var text = Files.readString(Checkout.root().resolve("infra/keycloak").resolve(file));
    for (var value : values.entrySet()) {
      text = text.replace("${" + value.getKey() + "}", value.getValue());
    }
    return (ObjectNode) JSON.readTree(text);
  }

  String json() {
    return realm.toString();
  }

  /** The roles, clients and people that are not among these, in the form of a partial import. */
  Optional<String> beyond(Set<String> roles, Set<String> clients, Set<String> users) {
    var newRoles = missing(realm.at("/roles/realm"), "name", roles);
    var newClients = missing(realm.get("clients"), "clientId", clients);
    var newUsers = missing(realm.get("users"), "username", users);
    if (newRoles.isEmpty() && newClients.isEmpty() && newUsers.isEmpty()) {
      return Optional.empty();
    }
    var partial = JSON.createObjectNode().put("ifResourceExists", "SKIP");
    partial.set("clients", newClients);
    partial.set("users", newUsers);
    partial.putObject("roles").set("realm", newRoles);
    return Optional.of(partial.toString());
  }

  private static ArrayNode missing(JsonNode wanted, String name, Set<String> known) {
    var missing = JSON.createArrayNode();
    for (JsonNode one : wanted) {
      if (!known.contains(one.get(name).asString())) {
        missing.add(one);
      }
    }
    return missing;
  }

  /** What a token says beyond these mappers of our own scope. */
  List<JsonNode> mappersBeyond(Set<String> known) {
    List<JsonNode> missing = new ArrayList<>();
    for (JsonNode scope : realm.get("clientScopes")) {
      if (scope.get("name").asString().equals(NAME)) {
        scope.get("protocolMappers").forEach(missing::add);
      }
    }
    missing.removeIf(mapper -> known.contains(mapper.get("name").asString()));
    return missing;
  }

  /** Gives the client the addresses and secret of today; true when something changed. */
  boolean bringUpToDate(ObjectNode client) {
    var before = client.deepCopy();
    var wanted = realm.get("clients").get(0);
    for (String field : new String[] {"secret", "redirectUris"}) {
      client.set(field, wanted.get(field));
    }
    ((ObjectNode) client.get("attributes")).setAll((ObjectNode) wanted.get("attributes"));
    return !client.equals(before);
  }
}
