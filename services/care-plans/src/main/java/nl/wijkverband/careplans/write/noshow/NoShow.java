package nl.wijkverband.careplans.write.noshow;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.careplans.events.NoShowCallRecorded;
import nl.wijkverband.careplans.events.NoShowCorrected;
import nl.wijkverband.careplans.events.NoShowEvent;
import nl.wijkverband.careplans.events.NoShowInvoiceDecided;
import nl.wijkverband.careplans.events.NoShowInvoiceDecisionAsked;
import nl.wijkverband.careplans.events.NoShowLetterAsked;
import nl.wijkverband.careplans.events.NoShowLetterSent;
import nl.wijkverband.careplans.events.NoShowRecorded;
import nl.wijkverband.careplans.events.NoShowResolved;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.NoShowStep;
import org.jspecify.annotations.Nullable;

/**
 * How far the protocol came after a no-show.
 *
 * @param open whether it still asks for something
 * @param calledOn the day of the last call
 * @param responseBefore the last day for an answer to the letter
 */
public record NoShow(
    NoShowStage stage,
    boolean open,
    @Nullable LocalDate calledOn,
    @Nullable LocalDate responseBefore) {

  /** A no-show as it begins: somebody is to call. */
  public static final NoShow NEW = new NoShow(NoShowStage.CALL, true, null, null);

  /** The protocol as this event leaves it; nothing is left of what was no no-show. */
  public @Nullable NoShow after(NoShowEvent event) {
    return switch (event) {
      case NoShowRecorded ignored -> NEW;
      case NoShowCallRecorded call ->
          new NoShow(
              stage, open && !call.reached(), DutchTime.dayOf(call.calledAt()), responseBefore);
      case NoShowLetterAsked ignored -> in(NoShowStage.LETTER);
      case NoShowLetterSent sent ->
          new NoShow(NoShowStage.RESPONSE, open, calledOn, sent.responseBefore());
      case NoShowInvoiceDecisionAsked ignored -> in(NoShowStage.INVOICE_DECISION);
      case NoShowInvoiceDecided ignored -> closed();
      case NoShowResolved ignored -> closed();
      case NoShowCorrected ignored -> null;
    };
  }

  /** The steps the protocol has asked for so far. */
  public List<NoShowStep> steps() {
    return switch (stage) {
      case CALL -> List.of(NoShowStep.CALL);
      case LETTER, RESPONSE -> List.of(NoShowStep.CALL, NoShowStep.LETTER);
      case INVOICE_DECISION -> List.of(NoShowStep.values());
    };
  }

  private NoShow in(NoShowStage next) {
    return new NoShow(next, open, calledOn, responseBefore);
  }

  private NoShow closed() {
    return new NoShow(stage, false, calledOn, responseBefore);
  }
}
