package nl.wijkverband.gateway.conversations;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkverband.gateway.services.NotForThisRole;
import nl.wijkverband.gateway.services.NotThere;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.services.ServiceAway;
import nl.wijkverband.gateway.services.Services;
import nl.wijkverband.vocabulary.Role;
import org.springframework.stereotype.Component;

/** Reads the reader's conversations. */
@Component
public class Conversations {
  /** Who can be in a kernteam talks with each other about a case. */
  private static final Set<Role> WHO_TALK = EnumSet.range(Role.GP, Role.BUURTTEAM);

  private final Services services;

  Conversations(Services services) {
    this.services = services;
  }

  /** Whether somebody in this role has conversations. */
  public static boolean has(Role role) {
    return WHO_TALK.contains(role);
  }

  /** All of them, or only those with something unread. */
  public ConversationList mine(boolean unread, int page) {
    return services.read(
        Service.MESSAGING,
        ConversationList.class,
        "/v1/conversations?unread={unread}&page={page}",
        unread,
        page);
  }

  /** Those with something unread; nothing when they cannot be read now. */
  public Optional<ConversationList> unread(Role role) {
    return attempt(role, () -> mine(true, 0));
  }

  /** Those on a case; nothing when they cannot be read now. */
  public Optional<ConversationList> onCase(UUID caseId, Role role) {
    return attempt(
        role,
        () ->
            services.read(
                Service.MESSAGING, ConversationList.class, "/v1/cases/{id}/conversations", caseId));
  }

  /** One with its messages. */
  public Conversation read(UUID caseId, UUID conversationId) {
    return services.read(
        Service.MESSAGING,
        Conversation.class,
        "/v1/cases/{id}/conversations/{conversation}",
        caseId,
        conversationId);
  }

  /** A dossier and Vandaag can be read while messages cannot. */
  private static Optional<ConversationList> attempt(Role role, Supplier<ConversationList> reading) {
    if (!has(role)) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.get());
    } catch (NotThere | NotForThisRole | ServiceAway without) {
      return Optional.empty();
    }
  }
}
