package nl.wijkverband.mdocasework.write.action;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.wijkverband.mdocasework.events.ActionAgreed;
import nl.wijkverband.mdocasework.events.ActionDone;
import nl.wijkverband.mdocasework.events.AdviceAnswered;
import nl.wijkverband.mdocasework.events.AdviceGiven;
import nl.wijkverband.mdocasework.events.CasePutOnAgenda;
import nl.wijkverband.mdocasework.events.CaseSubmitted;
import nl.wijkverband.mdocasework.events.CaseTakenOffAgenda;
import nl.wijkverband.mdocasework.events.DiscussionClosed;
import nl.wijkverband.mdocasework.events.DiscussionOpened;
import nl.wijkverband.mdocasework.events.MdoEvent;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.ActionId;

/** The actions of one case, of all its discussions. */
public final class Actions {

  // Not final: a snapshot fills it.
  private Map<ActionId, Action> actions = new LinkedHashMap<>();

  /** Takes in what happened. */
  public void evolve(MdoEvent event) {
    switch (event) {
      case ActionAgreed it -> actions.put(it.actionId(), Action.first(it));
      case ActionDone it ->
          actions.computeIfPresent(it.actionId(), (id, action) -> action.whenDone());
      case CaseSubmitted ignored -> {}
      case CasePutOnAgenda ignored -> {}
      case CaseTakenOffAgenda ignored -> {}
      case DiscussionOpened ignored -> {}
      case AdviceGiven ignored -> {}
      case DiscussionClosed ignored -> {}
      case AdviceAnswered ignored -> {}
    }
  }

  /** The action with this id; one of another case breaks a rule. */
  public Action read(ActionId id) {
    Action found = actions.get(id);
    Rule.check(new TheActionIsOfThisCase(found != null));
    return Objects.requireNonNull(found);
  }
}
