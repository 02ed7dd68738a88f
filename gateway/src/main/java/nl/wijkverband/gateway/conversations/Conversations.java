package nl.wijkverband.gateway.conversations;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.gateway.services.Service;
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
    return has(role)
        ? services.find(
            Service.MESSAGING, ConversationList.class, "/v1/conversations?unread=true&page=0")
        : Optional.empty();
  }

  /** Those on a case; nothing when they cannot be read now. */
  public Optional<ConversationList> onCase(UUID caseId, Role role) {
    return has(role)
        ? services.find(
            Service.MESSAGING, ConversationList.class, "/v1/cases/{id}/conversations", caseId)
        : Optional.empty();
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
}
