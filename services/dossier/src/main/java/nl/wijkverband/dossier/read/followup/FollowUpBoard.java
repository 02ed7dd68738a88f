package nl.wijkverband.dossier.read.followup;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.dossier.read.Patient;

/** The coordinator's list: how the follow-ups of the wijk stand. */
public record FollowUpBoard(
    Map<FollowUpState, Integer> counts,
    String termsVersion,
    List<Item> items,
    int page,
    int pages,
    int total) {

  /** One follow-up on the board. */
  public record Item(UUID caseId, Patient patient, String practiceName, FollowUp followUp) {}
}
