package nl.wijkverband.dossier.read.followup;

import nl.wijkverband.dossier.read.Page;
import nl.wijkverband.dossier.read.Question;
import nl.wijkverband.dossier.read.Reading;
import nl.wijkverband.platform.command.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /v1/follow-up}: the follow-ups of the coordinator's wijk, by state. */
@RestController
class FollowUpBoardEndpoint {

  private final Reading reading;
  private final FollowUpBoardQuery query;

  FollowUpBoardEndpoint(Reading reading, FollowUpBoardQuery query) {
    this.reading = reading;
    this.query = query;
  }

  @GetMapping("/v1/follow-up")
  FollowUpBoard board(
      Caller caller,
      @RequestParam(required = false) @Nullable FollowUpState state,
      @RequestParam(defaultValue = "0") int page) {
    return reading.list(
        caller, Question.FOLLOW_UP_BOARD, view -> query.board(view, state, new Page(page)));
  }
}
