package nl.wijkverband.platform.running;

import nl.wijkverband.platform.rebuild.Rebuildable;
import nl.wijkverband.platform.view.View;
import nl.wijkverband.platform.view.ViewTable;
import nl.wijkverband.platform.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the reader heard, to be filled anew. */
@Configuration(proxyBeanMethods = false)
public class ReadersViews {

  @Bean
  Rebuildable seenView(Views views, SeenTable seen) {
    return views.rebuildable(View.named("seen", ViewTable.of("seen").without("id")).hearing(seen));
  }
}
