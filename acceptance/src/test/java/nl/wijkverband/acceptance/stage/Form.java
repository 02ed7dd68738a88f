package nl.wijkverband.acceptance.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A form of the product on somebody's screen, in the panel or as a page. */
public final class Form {

  private final Page page;
  private final Locator form;

  Form(Page page) {
    this.page = page;
    this.form = page.locator("form[data-draft]");
    assertThat(form).isVisible();
  }

  /** Types into a field. */
  public Form type(String field, String text) {
    form.locator("[name='" + field + "']").fill(text);
    return this;
  }

  /** Chooses one of several, or ticks it. */
  public Form choose(String field, String... values) {
    for (String value : values) {
      form.locator("input[name='" + field + "'][value='" + value + "']").check();
    }
    return this;
  }

  /** Chooses from a list. */
  public Form pick(String field, String value) {
    form.locator("select[name='" + field + "']").selectOption(value);
    return this;
  }

  /** What stands in a field. */
  public Locator field(String field) {
    return form.locator("[name='" + field + "']");
  }

  /** Sends it, whatever comes of it. */
  public void send() {
    form.locator("button[type=submit]").click();
  }

  /** Sends it and reads that it was done. */
  public void done() {
    send();
    assertThat(page.locator(".notice--ok [role=status], [role=status].notice--ok")).isVisible();
  }

  /** Sends it and reads what is wrong. */
  public Locator refused() {
    send();
    var summary = page.locator("form[data-draft] .summary");
    assertThat(summary).isVisible();
    return summary;
  }
}
