package nl.wijkverband.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import nl.wijkverband.vocabulary.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Choosing the role of this session, and the pages around coming and going. */
@Controller
class RolePage {

  @GetMapping("/rol")
  String choices(Model model) {
    model.addAttribute("roles", ChosenRole.user().orElseThrow().roles());
    return "session/role";
  }

  @PostMapping("/rol")
  String choose(@RequestParam Role rol, HttpServletRequest request) {
    if (ChosenRole.user().orElseThrow().roles().contains(rol)) {
      ChosenRole.choose(request, rol);
    }
    return "redirect:" + BackTo.take(request);
  }

  @GetMapping("/geen-rol")
  @ResponseStatus(HttpStatus.FORBIDDEN)
  String noRole() {
    return "session/no-role";
  }

  @GetMapping("/uitgelogd")
  String signedOut() {
    return "session/signed-out";
  }

  @GetMapping("/aanmelden-mislukt")
  String failed() {
    return "session/sign-in-failed";
  }
}
