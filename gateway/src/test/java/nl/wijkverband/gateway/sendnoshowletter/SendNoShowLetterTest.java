package nl.wijkverband.gateway.sendnoshowletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkverband.gateway.stub.Browser;
import nl.wijkverband.gateway.stub.RunningGateway;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendNoShowLetterTest {
  private static final String CASE = "0192f000-0000-7000-8000-000000000001";
  private static final String VISIT = "0192f000-0000-7000-8000-000000000114";
  private static final String LETTER = "/dossiers/" + CASE + "/afspraken/" + VISIT + "/brief";
  private RunningGateway gateway;
  private Browser browser;

  @BeforeEach
  void signIn() throws Exception {
    gateway = RunningGateway.get();
    browser = gateway.browserOf("huisarts");
  }

  @Test
  void the_form_shows_the_letter_before_it_is_printed() throws Exception {
    var page = browser.get(LETTER);

    assertThat(page.body())
        .contains("Beste Samira Voorbeeldig,", "href=\"" + LETTER + "/afdruk\"")
        .contains("Hoe gaat het met u?");
  }

  @Test
  void on_paper_it_is_a_tagged_pdf_in_dutch_with_its_font_inside() throws Exception {
    var answer = browser.bytes(LETTER + "/afdruk");

    assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    try (var pdf = Loader.loadPDF(answer.body())) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(catalog.getLanguage()).isEqualTo("nl");
      assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Uw afspraak van");
      var page = pdf.getPage(0);
      assertThat(page.getMediaBox().getWidth()).isBetween(594f, 596f);
      for (var font : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
      }
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Brief na een gemiste afspraak", "Beste Samira Voorbeeldig,", "F. Fictief")
          .doesNotContain("{", "null");
    }
  }

  @Test
  void only_who_may_send_it_can_print_it() throws Exception {
    var answer = gateway.browserOf("psycholoog").get(LETTER + "/afdruk");

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void that_it_went_out_is_recorded() throws Exception {
    browser.post(LETTER, List.of("sentOn", "2026-11-20"));

    var sent = gateway.services.sent().getFirst();
    assertThat(sent.path())
        .isEqualTo("/v1/cases/" + CASE + "/appointments/" + VISIT + "/no-show/letter");
    assertThat(sent.body()).isEqualTo("{\"sentOn\":\"2026-11-20\"}");
  }
}
