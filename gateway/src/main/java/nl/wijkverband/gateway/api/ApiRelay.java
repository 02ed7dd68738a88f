package nl.wijkverband.gateway.api;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.stripPrefix;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import nl.wijkverband.gateway.Settings;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.session.ChosenRole;
import nl.wijkverband.gateway.session.Tokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Relays /api/&lt;service&gt;/v1 and its description. A program's own token passes as it is; a
 * browser session's token is put on here. Cookies stay here.
 */
@Configuration(proxyBeanMethods = false)
class ApiRelay {
  private final Tokens tokens;

  ApiRelay(Tokens tokens) {
    this.tokens = tokens;
  }

  @Bean
  RouterFunction<ServerResponse> intakeRelay(Settings settings) {
    return relay(Service.INTAKE, settings);
  }

  @Bean
  RouterFunction<ServerResponse> carePlansRelay(Settings settings) {
    return relay(Service.CARE_PLANS, settings);
  }

  @Bean
  RouterFunction<ServerResponse> mdoCaseworkRelay(Settings settings) {
    return relay(Service.MDO_CASEWORK, settings);
  }

  @Bean
  RouterFunction<ServerResponse> messagingRelay(Settings settings) {
    return relay(Service.MESSAGING, settings);
  }

  @Bean
  RouterFunction<ServerResponse> dossierRelay(Settings settings) {
    return relay(Service.DOSSIER, settings);
  }

  private RouterFunction<ServerResponse> relay(Service service, Settings settings) {
    String prefix = "/api/" + service.path();
    return route(service.path())
        .route(path(prefix + "/v1/**").or(path(prefix + "/v3/api-docs")), http())
        .before(uri(service.address(settings)))
        .before(stripPrefix(2))
        .before(removeRequestHeader(HttpHeaders.COOKIE))
        .before(this::asWhoeverAsks)
        .build();
  }

  /** The library's own token relay cannot do without a session, so it is done here. */
  private ServerRequest asWhoeverAsks(ServerRequest request) {
    if (request.headers().firstHeader(HttpHeaders.AUTHORIZATION) != null) {
      return request;
    }
    var relayed =
        ServerRequest.from(request).headers(headers -> headers.setBearerAuth(tokens.current()));
    ChosenRole.find(request.servletRequest())
        .ifPresent(me -> relayed.headers(headers -> headers.set("Wijk-Role", me.role().code())));
    return relayed.build();
  }
}
