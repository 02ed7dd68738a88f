package nl.wijkverband.gateway.sendnoshowletter;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.CaseView;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.dossier.NoShow;
import nl.wijkverband.gateway.services.NotForThisRole;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.session.SignedIn;
import nl.wijkverband.gateway.words.Days;
import nl.wijkverband.vocabulary.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The letter after a no-show: read it, print it, and record that it went out. */
@Controller
@RequestMapping("/dossiers/{caseId}/afspraken/{appointmentId}/brief")
class SendNoShowLetterPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;
  private final Letter.Writer writer;
  private final Paper paper;

  SendNoShowLetterPage(
      Panel panel, Dossiers dossiers, Days days, Letter.Writer writer, Paper paper) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
    this.writer = writer;
    this.paper = paper;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable UUID appointmentId, SignedIn me) {
    return panel.open(
        screen(caseId, appointmentId, me), new SendNoShowLetterForm(days.today().toString()));
  }

  /** On paper; for who may send it. */
  @GetMapping(value = "/afdruk", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> print(
      @PathVariable UUID caseId, @PathVariable UUID appointmentId, SignedIn me) {
    CaseView dossier = dossiers.read(caseId);
    NoShow noShow = dossier.noShow(appointmentId);
    if (me.role() != Role.GP
        && me.role() != Role.POH
        && !noShow.practitioner().id().equals(me.id())) {
      throw new NotForThisRole();
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename("brief-gemiste-afspraak.pdf").build().toString())
        .body(paper.print(writer.write(dossier, noShow, me)));
  }

  @PostMapping
  ModelAndView sent(
      @PathVariable UUID caseId,
      @PathVariable UUID appointmentId,
      SendNoShowLetterForm form,
      SignedIn me) {
    return panel.send(
        screen(caseId, appointmentId, me),
        form,
        Service.CARE_PLANS,
        "/v1/cases/" + caseId + "/appointments/" + appointmentId + "/no-show/letter",
        form.body());
  }

  private Screen screen(UUID caseId, UUID appointmentId, SignedIn me) {
    var dossier = SingletonSupplier.of(() -> dossiers.read(caseId));
    var noShow = SingletonSupplier.of(() -> dossier.obtain().noShow(appointmentId));
    return Screen.of("sendnoshowletter", "/dossiers/" + caseId)
        .with("dossier", dossier)
        .with("noShow", noShow)
        .with("letter", () -> writer.write(dossier.obtain(), noShow.obtain(), me));
  }
}
