package nl.wijkverband.intake.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.wijkverband.intake.events.PatientAccessGiven;
import nl.wijkverband.intake.events.PatientRegistered;
import nl.wijkverband.intake.write.givepatientaccess.GivePatientAccess;
import nl.wijkverband.intake.write.givepatientaccess.PatientsHaveOneAccount;
import nl.wijkverband.intake.write.registerpatient.BirthDateLiesInThePast;
import nl.wijkverband.intake.write.registerpatient.Bsn;
import nl.wijkverband.intake.write.registerpatient.BsnIsNewInThePractice;
import nl.wijkverband.intake.write.registerpatient.BsnPassesTheElevenTest;
import nl.wijkverband.intake.write.registerpatient.NobodyIsOlderThan120Years;
import nl.wijkverband.intake.write.registerpatient.RegisterPatient;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PatientId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides what may happen to a patient as such. */
@Aggregate(snapshotTriggerDefinition = "everyHundredEvents")
@Revision("1")
@SuppressWarnings("NullAway.Init") // Axon makes it empty and lets the first event fill it
public class Patient {

  @AggregateIdentifier private PatientId patientId;
  private boolean accessGiven;

  Patient() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.ALWAYS)
  void decide(RegisterPatient command, PersonalData personalData) {
    var details = command.details();
    Rule.check(
        new BirthDateLiesInThePast(details.birthDate(), command.today()),
        new NobodyIsOlderThan120Years(details.birthDate(), command.today()),
        new BsnPassesTheElevenTest(details.bsn() == null ? null : new Bsn(details.bsn())),
        new BsnIsNewInThePractice(command.bsnKnownInPractice()));
    // Only now: a refused registration leaves no key behind.
    personalData.createKey(command.patientId());
    apply(
        new PatientRegistered(
            command.patientId(),
            command.practiceId(),
            command.practiceName(),
            command.wijk(),
            details));
  }

  @CommandHandler
  void decide(GivePatientAccess command) {
    Rule.check(
        new DatesCannotLieInTheFuture("givenOn", command.givenOn(), command.today()),
        new PatientsHaveOneAccount(accessGiven));
    apply(new PatientAccessGiven(patientId, command.accountId(), command.givenOn()));
  }

  @EventSourcingHandler
  void evolve(PatientRegistered event) {
    patientId = event.patientId();
  }

  @EventSourcingHandler
  void evolve(PatientAccessGiven event) {
    accessGiven = true;
  }
}
