package nl.wijkverband.mdocasework.inbox;

import nl.wijkverband.mdocasework.read.consultation.KnownPatient;
import nl.wijkverband.platform.rebuild.Rebuildable;
import nl.wijkverband.platform.view.View;
import nl.wijkverband.platform.view.ViewTable;
import nl.wijkverband.platform.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is known of patients can be filled anew from what intake told us. */
@Configuration(proxyBeanMethods = false)
class KnownPatientsView {

  @Bean
  Rebuildable rebuildableKnownPatients(Views views, PatientInbox heard) {
    return views.rebuildable(
        View.named(
                "known-patients",
                ViewTable.of("known_patient")
                    .about("t.patient_id")
                    .holding("patient", KnownPatient.class))
            .hearing(heard));
  }
}
