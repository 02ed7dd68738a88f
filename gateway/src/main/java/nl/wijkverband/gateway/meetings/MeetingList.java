package nl.wijkverband.gateway.meetings;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.gateway.dossier.Person;
import nl.wijkverband.gateway.words.Lists;
import org.jspecify.annotations.Nullable;

/** The meetings the reader chairs or takes part in. */
public record MeetingList(List<Item> items, int page, int pages, int total) {

  public MeetingList {
    items = Lists.orEmpty(items);
  }

  /** One meeting in the list. */
  public record Item(
      UUID meetingId,
      OffsetDateTime at,
      @Nullable Integer minutes,
      @Nullable String place,
      @Nullable Person chair,
      List<Person> participants,
      int cases,
      @Nullable String state) {
    public Item {
      participants = Lists.orEmpty(participants);
    }

    /** Whether it is still to come. */
    public boolean planned() {
      return !"HELD".equals(state);
    }
  }

  /** The meetings still to come, the first one first. */
  public List<Item> planned() {
    return items.stream().filter(Item::planned).sorted(Comparator.comparing(Item::at)).toList();
  }

  /** The meetings that were. */
  public List<Item> held() {
    return items.stream().filter(item -> !item.planned()).toList();
  }
}
