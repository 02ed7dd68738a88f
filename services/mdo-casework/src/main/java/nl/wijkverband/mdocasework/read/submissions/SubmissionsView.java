package nl.wijkverband.mdocasework.read.submissions;

import nl.wijkverband.platform.rebuild.Rebuildable;
import nl.wijkverband.platform.view.View;
import nl.wijkverband.platform.view.ViewTable;
import nl.wijkverband.platform.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Submissions and actions can be filled anew from our own events. */
@Configuration(proxyBeanMethods = false)
class SubmissionsView {

  private static final String PATIENT =
      "(select a.patient_id from access_case a where a.case_id = t.case_id)";

  @Bean
  Rebuildable rebuildableSubmissions(Views views, SubmissionsProjector projector) {
    return views.rebuildable(
        View.named(
                "submissions",
                ViewTable.of("submission").about(PATIENT),
                ViewTable.of("mdo_action").about(PATIENT))
            .keptBy(projector));
  }
}
