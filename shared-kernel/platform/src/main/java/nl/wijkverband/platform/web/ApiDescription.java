package nl.wijkverband.platform.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.web.problem.Problem;
import nl.wijkverband.vocabulary.AccountId;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ContactId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.EvaluationId;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.NoteId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.SubmissionId;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI description: what all endpoints have in common is said once, here. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String BEARER = "accessToken";

  ApiDescription() {
    var utils = SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Actor.class);
    for (Class<?> id :
        new Class<?>[] {
          AccountId.class,
          ActionId.class,
          AppointmentId.class,
          CaseId.class,
          ContactId.class,
          ConversationId.class,
          EvaluationId.class,
          GoalId.class,
          MeetingId.class,
          MessageId.class,
          NoteId.class,
          OrganisationId.class,
          PatientId.class,
          PractitionerId.class,
          ReferralId.class,
          SubmissionId.class
        }) {
      utils.replaceWithSchema(id, new StringSchema().format("uuid"));
    }
  }

  @Bean
  OpenAPI openApi(@Value("${wijkverband.service}") String service) {
    var bearer = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
    return new OpenAPI()
        .info(new Info().title("Wijkverband " + service).version("1"))
        .components(new Components().addSecuritySchemes(BEARER, bearer.bearerFormat("JWT")))
        .addSecurityItem(new SecurityRequirement().addList(BEARER));
  }

  @Bean
  OpenApiCustomizer commonParts() {
    return api -> {
      ModelConverters.getInstance().readAll(Problem.class).forEach(api.getComponents()::addSchemas);
      if (api.getPaths() != null) {
        api.getPaths()
            .forEach(
                (path, item) ->
                    item.readOperationsMap()
                        .forEach((method, operation) -> describe(method.name(), operation)));
      }
    };
  }

  private static void describe(String method, Operation operation) {
    operation
        .addParametersItem(header("Wijk-Role", "The role to work in, for people with several."))
        .addParametersItem(header("Wijk-Correlation-Id", "Comes back in the answer."))
        .addParametersItem(header(AtLeast.HEADER, "Wait briefly for these: intake:12"));
    if (method.equals("POST")) {
      operation.addParametersItem(header("Idempotency-Key", "A UUID; the same one is done once."));
    }
    var problem = new Schema<>().$ref("#/components/schemas/Problem");
    var content =
        new Content().addMediaType("application/problem+json", new MediaType().schema(problem));
    operation
        .getResponses()
        .addApiResponse(
            "default", new ApiResponse().description("A problem (RFC 9457).").content(content));
  }

  private static HeaderParameter header(String name, String description) {
    var header = new HeaderParameter();
    header.name(name).description(description).required(false).schema(new StringSchema());
    return header;
  }
}
