package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;

/** After the examination the GP takes the complaint to be ALK, for now. */
@EventType(name = "nl.wijkverband.intake.alk-hypothesis-stated")
public record AlkHypothesisStatedV1(CaseId caseId, @Personal String reasoning, LocalDate statedOn)
    implements Contract {}
