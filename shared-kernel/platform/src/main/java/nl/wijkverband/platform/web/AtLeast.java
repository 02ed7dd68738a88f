package nl.wijkverband.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.platform.envelope.Position;
import nl.wijkverband.platform.inbox.ReadYourWrites;
import nl.wijkverband.platform.web.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Waits, before a request is carried out, for what the sender has already seen done: {@code
 * Wijk-At-Least: intake:12,care-plans:40}. When it takes too long the answer comes anyway and says
 * so in {@code Wijk-Behind}.
 */
final class AtLeast implements HandlerInterceptor {

  static final String HEADER = "Wijk-At-Least";
  static final String BEHIND = "Wijk-Behind";

  private static final int MOST = 10;

  private final ObjectProvider<ReadYourWrites> readYourWrites;

  AtLeast(ObjectProvider<ReadYourWrites> readYourWrites) {
    this.readYourWrites = readYourWrites;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String header = request.getHeader(HEADER);
    ReadYourWrites inbox = readYourWrites.getIfAvailable();
    if (header == null || header.isBlank() || inbox == null) {
      return true;
    }
    switch (inbox.awaitAtLeast(positions(header), caseId(request))) {
      case SEEN -> {}
      case BEHIND -> response.setHeader(BEHIND, "true");
      case PARKED -> response.setHeader(BEHIND, "parked");
    }
    return true;
  }

  private static List<Position> positions(String header) {
    try {
      return Arrays.stream(header.split(",", MOST)).map(String::trim).map(Position::of).toList();
    } catch (IllegalArgumentException unreadable) {
      throw new Refused("invalid-header", 400);
    }
  }

  private static @Nullable UUID caseId(HttpServletRequest request) {
    if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
        instanceof Map<?, ?> variables) {
      try {
        Object id = variables.get("caseId");
        return id == null ? null : UUID.fromString(id.toString());
      } catch (IllegalArgumentException notAnId) {
        return null;
      }
    }
    return null;
  }
}
