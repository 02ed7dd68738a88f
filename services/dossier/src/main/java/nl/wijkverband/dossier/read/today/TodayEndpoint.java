package nl.wijkverband.dossier.read.today;

import nl.wijkverband.dossier.read.Question;
import nl.wijkverband.dossier.read.Reading;
import nl.wijkverband.platform.command.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /v1/today}: what is asked of the viewer. */
@RestController
class TodayEndpoint {

  private final Reading reading;
  private final TodayQuery query;

  TodayEndpoint(Reading reading, TodayQuery query) {
    this.reading = reading;
    this.query = query;
  }

  @GetMapping("/v1/today")
  Today today(Caller caller) {
    return reading.list(caller, Question.TODAY, query::read);
  }
}
