package nl.wijkverband.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.wijkverband.platform.web.problem.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a request's body once, up to a limit, and keeps it: the idempotency key's fingerprint is
 * taken over the very bytes that arrived.
 */
final class KeptBody extends OncePerRequestFilter {

  private static final String ATTRIBUTE = KeptBody.class.getName();
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

  private final int limit;
  private final ProblemWriter problems;

  KeptBody(int limit, ProblemWriter problems) {
    this.limit = limit;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > limit) {
      problems.write(response, 413, "too-large");
      return;
    }
    byte[] body = request.getInputStream().readNBytes(limit + 1);
    if (body.length > limit) {
      problems.write(response, 413, "too-large");
      return;
    }
    request.setAttribute(ATTRIBUTE, body);
    chain.doFilter(new Repeatable(request, body), response);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return WITHOUT_BODY.contains(request.getMethod());
  }

  static byte[] of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof byte[] body ? body : new byte[0];
  }

  private static final class Repeatable extends HttpServletRequestWrapper {
    private final byte[] body;

    Repeatable(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      return new Bytes(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }

  private static final class Bytes extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    Bytes(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return bytes.read(target, offset, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("the body is read already");
    }
  }
}
