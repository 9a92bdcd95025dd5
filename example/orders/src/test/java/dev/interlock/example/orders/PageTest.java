package dev.interlock.example.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.FluentWait;

/** The page in a real browser: an order's life as two roles. */
class PageTest extends Service {

  @TempDir private static Path profile;
  private static ChromeDriver browser;

  @BeforeAll
  static void start() {
    browser = Browser.start(profile);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void aLifeAsTwoRoles() throws IOException {
    Browser.look(browser, 1280, 1000, "light");
    browser.get(address());
    until("none", "There is none yet. Place one below.");
    Browser.shoot(browser, "empty");
    browser.findElement(By.cssSelector("#new button")).click();
    until("title", "Order 1: Desk lamp");
    assertThat(now()).isEqualTo("Placed");
    assertThat(next()).containsExactly("Paid", "Cancelled");
    assertThat(open()).containsExactly("Pay", "Readdress", "Cancel");
    assertThat(reason("SHIP")).startsWith("OrderStatus.PLACED doesn't allow 'SHIP'; CUSTOMER may");
    Browser.shoot(browser, "placed");

    press("PAY");
    until("message", "Pay: done.");
    assertThat(now()).isEqualTo("Paid");
    assertThat(reason("SHIP")).contains("to CUSTOMER, only to WAREHOUSE");

    become("WAREHOUSE");
    assertThat(open()).isEmpty();
    assertThat(reason("SHIP")).contains("the guard 'addressed' says no");
    press("SHIP"); // does nothing
    assertThat(stored(1)).isEqualTo(OrderStatus.PAID);

    become("CUSTOMER");
    field("READDRESS").sendKeys("1 High Street");
    press("READDRESS");
    until("facts", "€ 49.00, to 1 High Street");

    become("WAREHOUSE");
    press("SHIP");
    until("message", "Ship: done.");
    press("DELIVER");
    until("message", "Deliver: done.");
    assertThat(now()).isEqualTo("Delivered");
    assertThat(open()).isEmpty();
    assertThat(history())
        .containsExactly(
            "– Placed – Customer",
            "Placed Paid Pay Customer",
            "Paid Shipped Ship Warehouse",
            "Shipped Delivered Deliver Warehouse");
    Browser.shoot(browser, "delivered");
  }

  @Test
  void whatSomebodyElseHasDoneIsSaid() {
    long id = order(OrderStatus.PLACED);
    open(id);
    move(Role.CLERK, id, "cancel");
    press("PAY");
    until("message", "OrderStatus.CANCELLED doesn't allow 'PAY'; CUSTOMER may do nothing here.");
    assertThat(now()).isEqualTo("Cancelled");
  }

  @Test
  void byKeyboardAlone() {
    long id = order(OrderStatus.PLACED);
    open(id);
    WebElement chosen = browser.findElement(By.cssSelector("input[name=role]:checked"));
    chosen.sendKeys(Keys.ARROW_RIGHT);
    until("who", "the clerk");
    WebElement approve = button("APPROVE");
    approve.sendKeys(Keys.ENTER); // refused, but it can be reached, and its reason be heard
    assertThat(browser.switchTo().activeElement()).isEqualTo(approve);
    assertThat(approve.getDomAttribute("aria-describedby")).isEqualTo("reason-APPROVE");
    button("CANCEL").sendKeys(Keys.SPACE);
    until("message", "Cancel: done.");
    assertThat(browser.switchTo().activeElement()).isEqualTo(button("CANCEL"));
    assertThat(stored(id)).isEqualTo(OrderStatus.CANCELLED);
  }

  @Test
  void lightAndDarkWideAndNarrow() throws IOException {
    order(OrderStatus.SHIPPED);
    order(OrderStatus.CANCELLED);
    long id = order(OrderStatus.IN_REVIEW);
    for (String scheme : List.of("light", "dark")) {
      for (int width : List.of(1280, 768, 390)) {
        Browser.look(browser, width, width < 768 ? 2000 : 1100, scheme);
        open(id);
        become("CLERK");
        Browser.shoot(browser, scheme + "-" + width);
        assertThat(strings(CUT)).as("cut at %s", width).isEmpty();
        assertThat(strings(COVERED)).as("covered at %s", width).isEmpty();
        assertThat(strings(PALE)).as("pale, %s", scheme).isEmpty();
      }
    }
    assertThat(strings("return performance.getEntriesByType('resource').map(each => each.name)"))
        .isNotEmpty()
        .allMatch(each -> each.startsWith(address()) || each.startsWith("data:"));
  }

  /** What stands out of the page to the right. */
  private static final String CUT =
      """
      const width = document.documentElement.clientWidth;
      return [...document.querySelectorAll('body *:not(.scrolls *)')]
          .filter(each => each.checkVisibility() && each.getBoundingClientRect().right > width + 1)
          .map(each => each.outerHTML);
      """;

  /** Labels of the picture over which something else of it lies. */
  private static final String COVERED =
      """
      const over = (one, other) => one.left < other.right && other.left < one.right
          && one.top < other.bottom && other.top < one.bottom;
      const boxes = [...document.querySelectorAll('svg .label, svg .state')]
          .map(each => [each.textContent, each.getBoundingClientRect()]);
      return boxes.flatMap(([text, box], index) => boxes.slice(index + 1)
          .filter(([, other]) => over(box, other)).map(([other]) => text + ' and ' + other));
      """;

  /** Texts with less contrast than WCAG wants, 4.5 to 1. */
  private static final String PALE =
      """
      const light = color => {
        const [r, g, b] = color.match(/[\\d.]+/g).slice(0, 3).map(each => each / 255)
            .map(each => each <= .04045 ? each / 12.92 : ((each + .055) / 1.055) ** 2.4);
        return .2126 * r + .7152 * g + .0722 * b;
      };
      const behind = each => {
        for (let at = each; at; at = at.parentElement) {
          const color = getComputedStyle(at).backgroundColor;
          if (!color.endsWith(', 0)')) return color;
        }
        return 'rgb(255, 255, 255)';
      };
      return [...document.querySelectorAll('body *:not(svg *)')]
          .filter(each => [...each.childNodes].some(child => child.nodeType === 3 && child.data.trim())
              && each.checkVisibility())
          .filter(each => {
            const two = [getComputedStyle(each).color, behind(each)].map(light).sort();
            return (Math.max(...two) + .05) / (Math.min(...two) + .05) < 4.5;
          })
          .map(each => each.textContent.trim());
      """;

  private void open(long id) {
    browser.get("about:blank");
    browser.get(address() + "/#" + id);
    until("title", "Order " + id + ": Lamp");
  }

  private void become(String role) {
    browser.findElement(By.xpath("//label[input[@value='" + role + "']]")).click();
    until("who", "the " + role.toLowerCase());
  }

  private WebElement button(String event) {
    return browser.findElement(By.cssSelector("[data-event=" + event + "] button"));
  }

  private WebElement field(String event) {
    return browser.findElement(By.cssSelector("[data-event=" + event + "] input"));
  }

  private void press(String event) {
    button(event).click();
  }

  private String reason(String event) {
    return browser.findElement(By.id("reason-" + event)).getText();
  }

  private List<String> open() {
    return texts("#events button[aria-disabled=false]");
  }

  private String now() {
    return browser.findElement(By.cssSelector(".state.now")).getText();
  }

  private List<String> next() {
    return texts(".state.next");
  }

  private List<String> history() {
    return strings(
        "return [...document.querySelectorAll('#history tr')]"
            + ".map(row => [...row.cells].slice(0, 4).map(cell => cell.textContent).join(' '))");
  }

  private List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }

  @SuppressWarnings("unchecked") // the scripts return arrays of strings
  private List<String> strings(String script) {
    return (List<String>) browser.executeScript(script);
  }

  /** Waits until an element says so and the page is at rest. */
  private void until(String id, String text) {
    new FluentWait<>(browser)
        .withTimeout(Duration.ofSeconds(30))
        .pollingEvery(Duration.ofMillis(20))
        .withMessage(() -> id + " says '" + browser.findElement(By.id(id)).getText() + "'")
        .until(
            page ->
                page.findElement(By.id(id)).getText().equals(text)
                    && page.findElements(By.cssSelector("[aria-busy=true]")).isEmpty());
  }
}
