package nl.wijkverband.mdocasework.write.putonagenda;

import nl.wijkverband.platform.rule.Rule;

/** A place on an agenda is a small number. */
public record AnAgendaHasPlacesOneToNinetyNine(int order) implements Rule {

  @Override
  public boolean isBroken() {
    return order < 1 || order > 99;
  }

  @Override
  public String field() {
    return "order";
  }
}
