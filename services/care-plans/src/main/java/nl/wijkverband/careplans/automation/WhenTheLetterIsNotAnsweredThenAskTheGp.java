package nl.wijkverband.careplans.automation;

import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.askinvoicedecision.AskInvoiceDecision;
import nl.wijkverband.platform.command.SystemCommands;
import nl.wijkverband.platform.moment.DutchCalendar;
import org.springframework.stereotype.Component;

/**
 * When the term for an answer has passed, the GP is asked to decide on an invoice. It may be told
 * so twice or too late: the agenda knows whether anybody still waits for that answer.
 */
@Component
class WhenTheLetterIsNotAnsweredThenAskTheGp {

  private final SystemCommands commands;
  private final DutchCalendar calendar;

  WhenTheLetterIsNotAnsweredThenAskTheGp(SystemCommands commands, DutchCalendar calendar) {
    this.commands = commands;
    this.calendar = calendar;
  }

  void termPassed(LetterTerm term) {
    commands.send(
        new AskInvoiceDecision(
            AgendaId.of(term.caseId()),
            term.caseId(),
            term.appointmentId(),
            term.responseBefore(),
            calendar.today()),
        term.caseId(),
        "no-show-protocol",
        term.ends(),
        term.appointmentId());
  }
}
