package nl.wijkverband.messaging.hear;

import nl.wijkverband.platform.rebuild.Rebuildable;
import nl.wijkverband.platform.view.View;
import nl.wijkverband.platform.view.ViewTable;
import nl.wijkverband.platform.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is in the kernteams can be filled anew from what care-plans told us. */
@Configuration(proxyBeanMethods = false)
class KernteamsView {

  @Bean
  Rebuildable rebuildableKernteams(Views views, KernteamsHeard heard) {
    return views.rebuildable(
        View.named("kernteams", ViewTable.of("kernteam_member"), ViewTable.of("kernteam_lead"))
            .hearing(heard));
  }
}
