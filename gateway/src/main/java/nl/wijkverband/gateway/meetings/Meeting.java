package nl.wijkverband.gateway.meetings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.gateway.dossier.MdoAction;
import nl.wijkverband.gateway.dossier.Person;
import nl.wijkverband.gateway.words.Lists;
import nl.wijkverband.vocabulary.MdoPurpose;
import org.jspecify.annotations.Nullable;

/** One meeting with its agenda. */
public record Meeting(
    UUID meetingId,
    OffsetDateTime at,
    @Nullable Integer minutes,
    @Nullable String place,
    @Nullable Person chair,
    List<Person> participants,
    List<Item> agenda) {

  public Meeting {
    participants = Lists.orEmpty(participants);
    agenda = Lists.orEmpty(agenda).stream().sorted(Comparator.comparingInt(Item::order)).toList();
  }

  /** One case on the agenda. */
  public record Item(
      UUID caseId,
      UUID submissionId,
      int order,
      int minutes,
      @Nullable MdoPurpose purpose,
      @Nullable String question,
      @Nullable String introduction,
      @Nullable Person submittedBy,
      @Nullable LocalDate submittedOn,
      @Nullable String state,
      List<MdoAction> openActions) {
    public Item {
      openActions = Lists.orEmpty(openActions);
    }

    /** Whether it is still to be discussed. */
    public boolean waiting() {
      return "ON_AGENDA".equals(state);
    }

    /** Whether it has been discussed. */
    public boolean closed() {
      return "CLOSED".equals(state);
    }

    /** How many of its open actions are late. */
    public long late() {
      return openActions.stream().filter(MdoAction::late).count();
    }
  }

  /** The time all cases together take. */
  public int planned() {
    return agenda.stream().mapToInt(Item::minutes).sum();
  }
}
