package nl.wijkverband.platform.web.problem;

import nl.wijkverband.platform.web.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** The beans that turn failures into problems. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAnswers.class, ErrorPage.class})
public class AnswerWithProblems {

  @Bean
  Problems problems(Texts texts) {
    return new Problems(texts);
  }

  @Bean
  ProblemWriter problemWriter(Problems problems, JsonMapper json) {
    return new ProblemWriter(problems, json);
  }

  @Bean
  UnexpectedErrors unexpectedErrors(Problems problems) {
    return new UnexpectedErrors(problems);
  }
}
