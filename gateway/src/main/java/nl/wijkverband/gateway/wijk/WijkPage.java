package nl.wijkverband.gateway.wijk;

import java.util.Arrays;
import nl.wijkverband.gateway.dossier.FollowUp;
import nl.wijkverband.gateway.services.NotForThisRole;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.services.Services;
import nl.wijkverband.gateway.session.SignedIn;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The coordinator's list: who has not been seen as agreed, and why, in words. */
@Controller
class WijkPage {
  private final Services services;

  WijkPage(Services services) {
    this.services = services;
  }

  @GetMapping("/wijk")
  String page(
      @RequestParam(required = false) @Nullable String toestand,
      @RequestParam(defaultValue = "0") int pagina,
      SignedIn me,
      Model model) {
    fill(toestand, pagina, me, model);
    return "wijk/page";
  }

  @GetMapping("/wijk/vers")
  String fresh(
      @RequestParam(required = false) @Nullable String toestand,
      @RequestParam(defaultValue = "0") int pagina,
      SignedIn me,
      Model model) {
    fill(toestand, pagina, me, model);
    return "wijk/fresh";
  }

  private void fill(@Nullable String slug, int page, SignedIn me, Model model) {
    if (me.role() != Role.COORDINATOR) {
      throw new NotForThisRole();
    }
    FollowUp.State state =
        Arrays.stream(FollowUp.State.values())
            .filter(each -> each.slug().equals(slug))
            .findFirst()
            .orElse(null);
    model.addAttribute("state", state);
    model.addAttribute("states", FollowUp.State.values());
    model.addAttribute("list", read(state, Math.max(page, 0)));
  }

  private FollowUpList read(FollowUp.@Nullable State state, int page) {
    return state == null
        ? services.read(Service.DOSSIER, FollowUpList.class, "/v1/follow-up?page={page}", page)
        : services.read(
            Service.DOSSIER,
            FollowUpList.class,
            "/v1/follow-up?state={state}&page={page}",
            state,
            page);
  }
}
