package nl.wijkverband.gateway.setreachability;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.services.Services;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** When and how somebody wants to be reached; messages wait for it, urgent ones do not. */
@Controller
@RequestMapping("/bereikbaarheid")
class SetReachabilityPage {
  private static final Screen SCREEN =
      Screen.of("setreachability", "/gesprekken").with("weekdays", DayOfWeek::values);

  private static final Pattern DAYS =
      Pattern.compile(
          "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d)/\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

  private final Panel panel;
  private final Services services;

  SetReachabilityPage(Panel panel, Services services) {
    this.panel = panel;
    this.services = services;
  }

  @GetMapping
  ModelAndView open() {
    return panel.open(
        SCREEN,
        SetReachabilityForm.of(
            services.read(Service.MESSAGING, Reachability.class, "/v1/reachability")));
  }

  @PostMapping
  ModelAndView set(@RequestParam MultiValueMap<String, String> typed) {
    SetReachabilityForm form = form(typed);
    return panel.replace(SCREEN, form, Service.MESSAGING, "/v1/reachability", form.body());
  }

  private static SetReachabilityForm form(MultiValueMap<String, String> typed) {
    Map<String, String> days = new HashMap<>();
    typed.forEach(
        (name, values) -> {
          if (name.endsWith(".from") || name.endsWith(".until")) {
            days.put(name, values.getFirst());
          }
        });
    return new SetReachabilityForm(
        days,
        typed.getOrDefault("absences", List.of()).stream().filter(DAYS.asMatchPredicate()).toList(),
        one(typed, "absentFrom"),
        one(typed, "absentUntil"),
        one(typed, "urgentBy"),
        one(typed, "telephone"));
  }

  private static @Nullable String one(MultiValueMap<String, String> typed, String name) {
    return typed.getFirst(name);
  }
}
