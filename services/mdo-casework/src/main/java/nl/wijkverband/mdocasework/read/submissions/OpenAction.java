package nl.wijkverband.mdocasework.read.submissions;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.PractitionerRef;

/** An action that comes back on every agenda until it is done. */
public record OpenAction(
    ActionId actionId, String what, PractitionerRef owner, LocalDate due, boolean late) {}
