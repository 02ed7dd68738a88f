package nl.wijkverband.intake.read.patients;

import nl.wijkverband.intake.events.PatientDetails;
import nl.wijkverband.platform.rebuild.Rebuildable;
import nl.wijkverband.platform.view.View;
import nl.wijkverband.platform.view.ViewTable;
import nl.wijkverband.platform.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The practice's list can be filled anew from our own events. */
@Configuration(proxyBeanMethods = false)
class PatientsView {

  @Bean
  Rebuildable rebuildablePatients(Views views, PatientsProjector projector) {
    return views.rebuildable(
        View.named(
                "patients",
                ViewTable.of("registered_patient")
                    .about("t.patient_id")
                    .holding("details", PatientDetails.class),
                ViewTable.of("opened_case"))
            .keptBy(projector));
  }
}
