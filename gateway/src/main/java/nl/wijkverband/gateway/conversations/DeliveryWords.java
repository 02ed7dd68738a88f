package nl.wijkverband.gateway.conversations;

import java.time.OffsetDateTime;
import nl.wijkverband.gateway.conversations.Conversation.Delivery;
import nl.wijkverband.gateway.dossier.Person;
import nl.wijkverband.gateway.words.Days;
import nl.wijkverband.gateway.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says to whoever sent a message how it stands with each receiver: read, there, or waiting. */
@Component
public class DeliveryWords {
  private final Words words;
  private final Days days;

  DeliveryWords(Words words, Days days) {
    this.words = words;
    this.days = days;
  }

  /** Like "Wordt bezorgd bij P. Demo (POH) maandag 23 november om 8.00 uur, omdat …". */
  public String say(Delivery delivery) {
    String who = person(delivery.to());
    if (delivery.readAt() != null) {
      return words.say("delivery.read", who, days.moment(delivery.readAt()));
    }
    if (delivery.deliveredAt() != null) {
      return words.say("delivery.delivered", who, days.moment(delivery.deliveredAt()));
    }
    String when = full(delivery.deliverAt());
    return delivery.heldBecause() == null
        ? words.say("delivery.soon", who)
        : words.say("delivery.held", who, when, words.say("held." + delivery.heldBecause()));
  }

  /** That somebody else was told, because it stayed unread; empty when nobody was. */
  public String escalated(Delivery delivery) {
    OffsetDateTime at = delivery.escalatedAt();
    return at == null || delivery.readAt() != null
        ? ""
        : words.say("delivery.escalated", person(delivery.escalatedTo()), days.moment(at));
  }

  private String full(OffsetDateTime at) {
    return words.say("moment", days.fullDay(days.dateOf(at)), days.time(at));
  }

  private String person(@Nullable Person person) {
    return person == null
        ? words.role(null)
        : words.say("person", person.name(), words.role(person.role()));
  }
}
