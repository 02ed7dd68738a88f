package nl.wijkverband.gateway.sendnoshowletter;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Puts a letter on A4: a tagged PDF with its language and its font inside, that a screen reader
 * reads as well as a printer prints it.
 */
@Component
class Paper {
  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String STYLE = "/letters/letter.css";

  private final ITemplateEngine templates;

  Paper(ITemplateEngine templates) {
    this.templates = templates;
    // What is printed is about a patient: the renderer must not repeat any of it in the log.
    XRLog.setLoggingEnabled(false);
  }

  byte[] print(Letter letter) {
    String page =
        templates.process("sendnoshowletter/letter", new Context(DUTCH, Map.of("letter", letter)));
    try (var pdf = new ByteArrayOutputStream()) {
      new PdfRendererBuilder()
          .withHtmlContent(styled(page), null)
          .useExternalResourceAccessControl(
              (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
          .useFont(() -> resource(PDDocument.class, FONT), "Letter")
          .usePdfUaAccessibility(true)
          .toStream(pdf)
          .run();
      return pdf.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String styled(String page) throws IOException {
    try (InputStream style = resource(Paper.class, STYLE)) {
      String text = new String(style.readAllBytes(), StandardCharsets.UTF_8);
      return page.replace("</head>", "<style>" + text + "</style></head>");
    }
  }

  private static InputStream resource(Class<?> beside, String name) {
    return Objects.requireNonNull(beside.getResourceAsStream(name));
  }
}
