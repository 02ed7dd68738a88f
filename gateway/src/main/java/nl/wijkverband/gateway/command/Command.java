package nl.wijkverband.gateway.command;

import java.util.Map;
import java.util.UUID;
import nl.wijkverband.gateway.services.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * What a form asks of a service.
 *
 * @param key made when the form was shown, so that sending it twice does it once
 * @param revision of the thing being edited, where two people may edit the same
 * @param method POST for everything that happens, PUT for a setting that is replaced
 */
public record Command(
    Service service,
    String path,
    Map<String, ? extends @Nullable Object> body,
    UUID key,
    @Nullable String revision,
    HttpMethod method) {

  /** A command on something nobody else can be editing. */
  public Command(
      Service service, String path, Map<String, ? extends @Nullable Object> body, UUID key) {
    this(service, path, body, key, null, HttpMethod.POST);
  }
}
