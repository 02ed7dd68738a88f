package nl.wijkverband.messaging.read.conversations;

import nl.wijkverband.platform.rebuild.Rebuildable;
import nl.wijkverband.platform.view.View;
import nl.wijkverband.platform.view.ViewTable;
import nl.wijkverband.platform.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people see of their conversations can be filled anew from our own events. */
@Configuration(proxyBeanMethods = false)
class ConversationsView {

  @Bean
  Rebuildable rebuildableConversations(Views views, ConversationsProjector projector) {
    return views.rebuildable(
        View.named(
                "conversations",
                ViewTable.of("conversation"),
                ViewTable.of("participant"),
                ViewTable.of("message")
                    .about(
                        """
                        (select c.patient_id from conversation c
                         where c.conversation_id = t.conversation_id)"""),
                ViewTable.of("delivery"))
            .keptBy(projector));
  }
}
