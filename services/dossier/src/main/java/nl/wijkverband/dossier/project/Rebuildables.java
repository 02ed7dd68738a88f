package nl.wijkverband.dossier.project;

import java.util.EnumSet;
import java.util.Set;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.NextSchemas;
import nl.wijkverband.dossier.log.CaseLog;
import nl.wijkverband.platform.personaldata.PersonalData;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an operator can have rebuilt here: one audience's projection, or all of them at once. */
@Configuration(proxyBeanMethods = false)
@Import(Rebuildables.Names.class)
class Rebuildables {

  static final String ALL = "dossier";

  static final class Names implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
      register(registry, ALL, EnumSet.allOf(Audience.class));
      for (Audience audience : Audience.values()) {
        register(registry, audience.schema(), EnumSet.of(audience));
      }
    }

    private static void register(BeanRegistry registry, String name, Set<Audience> audiences) {
      registry.registerBean(
          "rebuild-" + name,
          AudienceRebuild.class,
          bean -> bean.supplier(context -> new AudienceRebuild(name, audiences, parts(context))));
    }

    private static AudienceRebuild.Parts parts(BeanRegistry.SupplierContext context) {
      return new AudienceRebuild.Parts(
          context.bean(NextSchemas.class),
          context.bean(CaseLog.class),
          context.bean(Editions.class),
          context.bean(CaseFilling.class),
          context.bean(AsProjector.class),
          context.bean(JdbcClient.class),
          context.bean(PersonalData.class),
          context.bean(TransactionTemplate.class));
    }
  }
}
