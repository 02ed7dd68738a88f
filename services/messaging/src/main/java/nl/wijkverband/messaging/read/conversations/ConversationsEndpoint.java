package nl.wijkverband.messaging.read.conversations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkverband.messaging.read.CareProviders;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.access.NoSuchCase;
import nl.wijkverband.platform.access.RoleNotAllowed;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.disclosure.AccessLog;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.web.problem.Refused;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * People read their conversations. Whether they still may see the case is asked anew each time, and
 * every answer leaves a line in the access log.
 */
@RestController
@Transactional
class ConversationsEndpoint {

  private static final int PAGE_SIZE = 25;

  private final Access access;
  private final Lines lines;
  private final Conversations conversations;
  private final AccessLog accessLog;

  ConversationsEndpoint(
      Access access, Lines lines, Conversations conversations, AccessLog accessLog) {
    this.access = access;
    this.lines = lines;
    this.conversations = conversations;
    this.accessLog = accessLog;
  }

  @GetMapping("/v1/conversations")
  ConversationPage mine(
      @RequestParam(defaultValue = "false") boolean unread,
      @RequestParam(defaultValue = "0") int page,
      Caller caller) {
    if (!CareProviders.AND_CHAIR.contains(caller.actor().role())) {
      throw new RoleNotAllowed(CareProviders.AND_CHAIR);
    }
    var allowed = new AllowedCases(caller);
    List<ConversationLine> found =
        lines.of(caller.actor(), unread).stream()
            .filter(line -> allowed.ground(line.caseId()).isPresent())
            .toList();
    int number = Math.max(0, page);
    List<ConversationLine> part =
        found.stream().skip((long) number * PAGE_SIZE).limit(PAGE_SIZE).toList();
    log("list-conversations", part, allowed.groundsOf(part), caller);
    long pages = Math.max(1, Math.ceilDiv(found.size(), PAGE_SIZE));
    return new ConversationPage(
        conversations.list(part, caller.actor()), number, pages, found.size());
  }

  @GetMapping("/v1/cases/{caseId}/conversations")
  ConversationPage ofCase(@PathVariable CaseId caseId, Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, CareProviders.ALL);
    List<ConversationLine> found = lines.of(caller.actor(), caseId);
    log("list-conversations", found, List.of(ground), caller);
    return new ConversationPage(conversations.list(found, caller.actor()), 0, 1, found.size());
  }

  @GetMapping("/v1/cases/{caseId}/conversations/{conversationId}")
  ConversationView open(
      @PathVariable CaseId caseId, @PathVariable ConversationId conversationId, Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, CareProviders.ALL);
    ConversationLine line =
        lines.of(caller.actor(), caseId, conversationId).stream()
            .findFirst()
            .orElseThrow(() -> new Refused("no-such-conversation", 404));
    log("read-conversation", List.of(line), List.of(ground), caller);
    return conversations.open(line, caller.actor());
  }

  /** The cases this caller may see now, each asked once. */
  private final class AllowedCases {

    private final Map<CaseId, Optional<Ground>> grounds = new HashMap<>();
    private final Caller caller;

    AllowedCases(Caller caller) {
      this.caller = caller;
    }

    Optional<Ground> ground(CaseId caseId) {
      return grounds.computeIfAbsent(caseId, this::ask);
    }

    List<Ground> groundsOf(List<ConversationLine> shown) {
      return shown.stream().map(line -> ground(line.caseId())).flatMap(Optional::stream).toList();
    }

    private Optional<Ground> ask(CaseId caseId) {
      try {
        return Optional.of(access.toCase(caller.actor(), caseId, CareProviders.AND_CHAIR));
      } catch (NoSuchCase noMore) {
        return Optional.empty();
      }
    }
  }

  private void log(
      String action, List<ConversationLine> shown, List<Ground> grounds, Caller caller) {
    accessLog.append(
        action,
        caller,
        shown.stream().map(ConversationLine::patientId).distinct().toList(),
        grounds);
  }
}
