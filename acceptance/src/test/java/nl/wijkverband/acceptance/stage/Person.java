package nl.wijkverband.acceptance.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a screen of their own, signed in at Keycloak as one of the demo practitioners. */
public final class Person implements AutoCloseable {

  private final String username;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaintsOfTheBrowser = new ArrayList<>();

  private Person(String username, BrowserContext context) {
    this.username = username;
    this.context = context;
    this.page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaintsOfTheBrowser.add(message.text());
          }
        });
  }

  /** A person on a desktop screen, 1280 px wide, signed in. */
  public static Person signedIn(String username) {
    return signedIn(username, 1280, 900);
  }

  /** A person on a screen of this size, signed in. */
  public static Person signedIn(String username, int width, int height) {
    var person =
        new Person(
            username,
            Browser.running()
                .newContext(
                    new NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setColorScheme(ColorScheme.LIGHT)));
    person.opens("/");
    person.signsIn();
    return person;
  }

  /** Fills in the sign-in page of Keycloak that is on the screen. */
  public void signsIn() {
    page.locator("input[name=username]").fill(username);
    page.locator("input[name=password]").fill(TheSystem.running().demoPassword());
    page.locator("#kc-login").click();
    page.waitForURL(url -> url.startsWith(TheSystem.running().address()));
  }

  /** Goes to a page of the product. */
  public void opens(String path) {
    page.navigate(TheSystem.running().address() + path);
  }

  /** Clicks the link with this text. */
  public void follows(String link) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)).first().click();
  }

  /** Clicks the button with this text. */
  public void presses(String button) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).first().click();
  }

  /** Types into the field with this label. */
  public void fillsIn(String label, String text) {
    page.getByLabel(label).first().fill(text);
  }

  /** Ticks the box, or chooses the option, with this label. */
  public void ticks(String label) {
    page.getByLabel(label).first().check();
  }

  /** Chooses from the list with this label. */
  public void chooses(String label, String option) {
    page.getByLabel(label)
        .first()
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
  }

  /** Waits until the text is on the screen, without reloading. */
  public void sees(String text) {
    assertThat(page.locator("body")).containsText(text);
  }

  /** The text is not on the screen. */
  public void doesNotSee(String text) {
    assertThat(page.locator("body")).not().containsText(text);
  }

  /** The screen itself. */
  public Page page() {
    return page;
  }

  /** The browser profile: cookies, sizes. */
  public BrowserContext profile() {
    return context;
  }

  /** What the browser refused because of the content security policy. */
  public List<String> complaintsOfTheBrowser() {
    return complaintsOfTheBrowser;
  }

  @Override
  public void close() {
    context.close();
  }
}
