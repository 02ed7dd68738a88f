package nl.wijkverband.acceptance.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody at a screen of their own, signed in at Keycloak as one of the demo practitioners. */
public final class Person implements AutoCloseable {

  // Signing in takes a second; who did it once comes back with the same cookies.
  private static final Map<String, String> COOKIES = new HashMap<>();

  private final String username;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaintsOfTheBrowser = new ArrayList<>();

  private Person(String username, NewContextOptions options) {
    this.username = username;
    this.context = Browser.running().newContext(options);
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
    return signedIn(username, screen(1280, 900));
  }

  /** A person on a screen of this size, signed in. */
  public static Person signedIn(String username, int width) {
    return signedIn(username, screen(width, 760));
  }

  /** A person whose browser runs no scripts, signed in. */
  public static Person signedInWithoutScripts(String username) {
    signedIn(username).close();
    return signedIn(username, screen(1280, 900).setJavaScriptEnabled(false));
  }

  private static Person signedIn(String username, NewContextOptions options) {
    var known = COOKIES.get(username);
    var person = new Person(username, known == null ? options : options.setStorageState(known));
    person.opens("/");
    person.signsInWhenAsked();
    COOKIES.put(username, person.context.storageState());
    return person;
  }

  /** A person who comes in fresh, with a session nobody else uses. */
  public static Person signedInAnew(String username) {
    var person = new Person(username, screen(1280, 900));
    person.opens("/");
    person.signsInWhenAsked();
    return person;
  }

  private static NewContextOptions screen(int width, int height) {
    return new NewContextOptions()
        .setViewportSize(width, height)
        .setLocale("nl-NL")
        .setTimezoneId("Europe/Amsterdam")
        .setColorScheme(ColorScheme.LIGHT);
  }

  /** Fills in the sign-in page of Keycloak when that is what is on the screen. */
  public void signsInWhenAsked() {
    if (isAskedToSignIn()) {
      page.locator("input[name=username]").fill(username);
      page.locator("input[name=password]").fill(TheSystem.running().demoPassword());
      page.locator("#kc-login").click();
      page.waitForURL(url -> url.startsWith(TheSystem.running().address()));
    }
  }

  /** Whether Keycloak wants to know who this is. */
  public boolean isAskedToSignIn() {
    return page.url().startsWith(TheSystem.running().keycloakUrl());
  }

  /** Goes to a page of the product; gives the status it was answered with. */
  public int opens(String path) {
    return page.navigate(TheSystem.running().address() + path).status();
  }

  /** Clicks the link with this text. */
  public void follows(String link) {
    click(page.locator("main a", new LocatorOptions().setHasText(link)).first());
  }

  /** What is folded away is unfolded first, as a person would. */
  private static void click(Locator link) {
    link.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    if (!link.isVisible()) {
      link.locator("xpath=ancestor::details[not(@open)]/summary").first().click();
    }
    link.click();
  }

  /** Clicks the button with this text. */
  public void presses(String button) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).first().click();
  }

  /** Opens the form behind this link and has it in front of them. */
  public Form form(String link) {
    follows(link);
    return formInFront();
  }

  /** Opens the form behind this link in the row that is about this. */
  public Form form(String row, String link) {
    followsInRow(row, link);
    return formInFront();
  }

  /** Clicks the link in the row that is about this. */
  public void followsInRow(String row, String link) {
    click(
        page.locator("li", new LocatorOptions().setHasText(row))
            .locator("a", new Locator.LocatorOptions().setHasText(link))
            .first());
  }

  /** The form that is on the screen. */
  public Form formInFront() {
    return new Form(page);
  }

  /** Waits until the text is on the screen, without reloading. */
  public void sees(String... texts) {
    for (String text : texts) {
      assertThat(page.locator("body")).containsText(text);
    }
  }

  /** The texts are not on the screen. */
  public void doesNotSee(String... texts) {
    for (String text : texts) {
      assertThat(page.locator("body")).not().containsText(text);
    }
  }

  /** The path of the page that is on the screen. */
  public String path() {
    return page.url().substring(TheSystem.running().address().length());
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
