package nl.wijkverband.gateway.command;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.session.Htmx;
import nl.wijkverband.gateway.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Shows a form in the panel beside the page, or as a page of its own, and sends what it asks. */
@Component
public class Panel {
  private final Commands commands;
  private final Words words;

  Panel(Commands commands, Words words) {
    this.commands = commands;
    this.words = words;
  }

  /** The form as it is first shown. */
  public ModelAndView open(Screen screen, Record form) {
    return show(screen, form, Problems.none(), UUID.randomUUID(), HttpStatus.OK);
  }

  /** Sends a form whose success is told on the page it belongs to. */
  public ModelAndView send(
      Screen screen, Record form, Service service, String path, Map<String, Object> body) {
    return send(screen, form, service, path, body, null, id -> screen.backTo());
  }

  /**
   * Sends a form.
   *
   * @param revision of the thing being edited, where two people may edit the same
   * @param next the page that shows what was done, given the new id
   */
  public ModelAndView send(
      Screen screen,
      Record form,
      Service service,
      String path,
      Map<String, Object> body,
      @Nullable String revision,
      Function<String, String> next) {
    var command = new Command(service, path, body, sentKey(), revision, HttpMethod.POST);
    return send(screen, form, command, next);
  }

  /** Sends a form that replaces a setting as a whole. */
  public ModelAndView replace(
      Screen screen, Record form, Service service, String path, Map<String, Object> body) {
    var command = new Command(service, path, body, sentKey(), null, HttpMethod.PUT);
    return send(screen, form, command, id -> screen.backTo());
  }

  private ModelAndView send(
      Screen screen, Record form, Command command, Function<String, String> next) {
    UUID key = command.key();
    return switch (commands.send(command)) {
      case Answer.Done done -> done(screen, next.apply(done.id() == null ? "" : done.id()), key);
      case Answer.Refused(Problem problem) -> again(screen, form, problem, key);
    };
  }

  /** The form again, with what the gateway itself saw; nothing was sent. */
  public ModelAndView again(Screen screen, Record form, Problems problems) {
    return show(screen, form, problems, sentKey(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView again(Screen screen, Record form, Problem problem, UUID key) {
    var problems =
        Problems.of(
            problem, fieldsOf(screen, form), screen.elsewhere(), words.say("problem.general"));
    var own = words.find("problem." + nameOf(problem));
    var page =
        show(
            screen,
            form,
            own.map(text -> Problems.none().withGeneral(text)).orElse(problems),
            problem.nothingDone() ? UUID.randomUUID() : key,
            problem.nothingDone()
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : HttpStatus.SERVICE_UNAVAILABLE);
    page.addObject("changedMeanwhile", problem.is("changed-meanwhile"));
    return page;
  }

  private ModelAndView show(
      Screen screen, Record form, Problems problems, UUID key, HttpStatus status) {
    var page = new ModelAndView(Htmx.asked(request()) ? "command/panel" : "command/page");
    screen.shown().forEach((name, value) -> page.addObject(name, value.get()));
    page.addObject("useCase", screen.useCase());
    page.addObject("form", form);
    page.addObject("problems", problems);
    page.addObject("changedMeanwhile", false);
    page.addObject("key", key.toString());
    page.addObject("action", request().getRequestURI());
    page.addObject("back", screen.backTo());
    page.setStatus(status);
    return page;
  }

  private ModelAndView done(Screen screen, String next, UUID key) {
    String sentence = words.say(screen.done());
    boolean stays = next.equals(screen.backTo());
    if (Htmx.asked(request()) && stays) {
      var done = new ModelAndView("command/done");
      done.addObject("sentence", sentence);
      done.addObject("action", request().getRequestURI());
      done.addObject("back", next);
      header("HX-Trigger", "wijk-changed");
      return done;
    }
    FlashMap flash = RequestContextUtils.getOutputFlashMap(request());
    flash.put("done", sentence);
    flash.put("doneAction", request().getRequestURI());
    if (Htmx.asked(request())) {
      keep(flash, next);
      header("HX-Redirect", next);
      return new ModelAndView("command/nothing");
    }
    var there = new ModelAndView("redirect:" + next);
    there.setStatus(HttpStatus.SEE_OTHER);
    return there;
  }

  private static void keep(FlashMap flash, String next) {
    flash.setTargetRequestPath(next);
    var response = attributes().getResponse();
    var manager = RequestContextUtils.getFlashMapManager(request());
    if (manager != null && response != null) {
      manager.saveOutputFlashMap(flash, request(), response);
    }
  }

  private static void header(String name, String value) {
    var response = attributes().getResponse();
    if (response != null) {
      response.setHeader(name, value);
    }
  }

  private static List<String> fieldsOf(Screen screen, Record form) {
    return Stream.concat(
            Arrays.stream(form.getClass().getRecordComponents()).map(RecordComponent::getName),
            screen.elsewhere().values().stream())
        .distinct()
        .toList();
  }

  private static String nameOf(Problem problem) {
    return problem.type() == null ? "" : problem.type().replaceAll("^.*:", "");
  }

  /** The key the form was shown with; a form without one counts as a new attempt. */
  private static UUID sentKey() {
    try {
      return UUID.fromString(String.valueOf(request().getParameter("key")));
    } catch (IllegalArgumentException noKey) {
      return UUID.randomUUID();
    }
  }

  private static HttpServletRequest request() {
    return attributes().getRequest();
  }

  private static ServletRequestAttributes attributes() {
    return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
  }
}
