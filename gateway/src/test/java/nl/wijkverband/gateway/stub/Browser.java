package nl.wijkverband.gateway.stub;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** As much of a browser as a test of one answer needs: cookies, forms and redirects on request. */
public final class Browser {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final RunningGateway gateway;

  public Browser(RunningGateway gateway) {
    this.gateway = gateway;
  }

  /** Goes to a page, signs in on the way, and returns the page one ends on. */
  public HttpResponse<String> signIn(String path, String person) throws Exception {
    var asked = follow(get(path));
    var signIn = URI.create(asked.uri() + "&als=" + person);
    return follow(send(HttpRequest.newBuilder(signIn)));
  }

  public HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(with(HttpRequest.newBuilder(at(path)), headers));
  }

  /** What is no page, such as a PDF. */
  public HttpResponse<byte[]> bytes(String path) throws Exception {
    return http.send(
        HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Sends a form with the token of the page it is on. */
  public HttpResponse<String> post(String path, List<String> fields, String... headers)
      throws Exception {
    Matcher token = CSRF.matcher(get("/rol").body());
    String csrf = token.find() ? token.group(1) : "";
    return postWithToken(path, csrf, fields, headers);
  }

  public HttpResponse<String> postWithToken(
      String path, String csrf, List<String> fields, String... headers) throws Exception {
    String body =
        IntStream.range(0, fields.size() / 2)
            .mapToObj(i -> encoded(fields.get(2 * i)) + "=" + encoded(fields.get(2 * i + 1)))
            .collect(Collectors.joining("&", "_csrf=" + encoded(csrf) + "&", ""));
    return send(
        with(HttpRequest.newBuilder(at(path)), headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Goes where an answer points, until it points nowhere. */
  public HttpResponse<String> follow(HttpResponse<String> answer) throws Exception {
    var now = answer;
    while (now.statusCode() / 100 == 3) {
      now = send(HttpRequest.newBuilder(now.uri().resolve(location(now))));
    }
    return now;
  }

  /** Keeps a stream of events open. */
  public InputStream listen(String path) throws Exception {
    return http.send(
            HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofInputStream())
        .body();
  }

  /** The session is gone, as after a night. */
  public void forgetSession() {
    cookies.getCookieStore().removeAll();
  }

  public static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
    return headers.length == 0 ? request : request.headers(headers);
  }

  private URI at(String path) {
    return URI.create(gateway.url + path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
