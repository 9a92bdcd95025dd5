package dev.interlock.tools.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.testing.Browser;
import dev.interlock.tools.testing.Claim;
import dev.interlock.tools.testing.LargeLifecycle;
import dev.interlock.tools.testing.Lifecycles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page in a real browser, from a file. */
class ExplorerPageTest {

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(Files.createDirectories(folder.resolve("profile")));
    Files.writeString(folder.resolve("job.html"), Explorer.html(Lifecycles.JOB));
    Files.writeString(
        folder.resolve("claim.html"),
        Explorer.html(Lifecycle.of(StateGraph.of(Claim.Status.class))));
    Files.writeString(folder.resolve("order.html"), Explorer.html(Lifecycles.ORDER));
    Files.writeString(folder.resolve("large.html"), Explorer.html(LargeLifecycle.of(200)));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingWasComplainedOf() {
    assertThat(browser.console()).isEmpty();
  }

  private void open(String page) {
    browser.look(1400, 900, "light");
    browser.open(folder.resolve(page + ".html"));
  }

  @Test
  void aJobsLife() {
    open("job");
    begin("JOB_STATE_QUEUED");
    assertThat(now()).isEqualTo("QUEUED");
    assertThat(events()).containsExactly("LAUNCH", "CANCEL");
    press("LAUNCH");
    assertThat(now()).isEqualTo("PENDING");
    assertThat(text("message")).isEqualTo("LAUNCH: QUEUED → PENDING. Next: START, FAIL.");
    press("START");
    press("DRAIN");
    assertThat(lit("now")).containsExactly("JOB_STATE_DRAINING");
    assertThat(lit("next"))
        .containsExactlyInAnyOrder("JOB_STATE_DRAINED", "JOB_STATE_FAILED", "JOB_STATE_CANCELLED");
    press("FINISH_DRAIN");
    assertThat(text("message")).endsWith("The lifecycle ends here.");
    assertThat(events()).isEmpty();
    assertThat(texts("#path button"))
        .containsExactly("QUEUED", "PENDING", "RUNNING", "DRAINING", "DRAINED");

    browser.driver().findElement(By.id("back")).click();
    assertThat(now()).isEqualTo("DRAINING");
    browser.driver().findElement(By.cssSelector("#path button")).click();
    assertThat(now()).isEqualTo("QUEUED");
  }

  @Test
  void anActorSeesWhatIsTheirs() {
    open("job");
    begin("JOB_STATE_QUEUED");
    act("SERVICE");
    assertThat(enabled()).containsExactly("LAUNCH");
    assertThat(
            browser.driver().findElement(By.cssSelector("[aria-disabled=true] + .ways")).getText())
        .contains("only UPDATE_JOB");
    press("CANCEL");
    assertThat(text("message"))
        .isEqualTo(
            "JobState.JOB_STATE_QUEUED doesn't allow 'CANCEL' to SERVICE, only to UPDATE_JOB;"
                + " SERVICE may 'LAUNCH', and can go to JOB_STATE_PENDING.");
    assertThat(now()).isEqualTo("QUEUED");
    List<String> dim =
        browser.evaluate(
            "return [...document.querySelectorAll('.label.dim')].map(each => each.dataset.event)");
    assertThat(dim).contains("CANCEL", "DRAIN").doesNotContain("LAUNCH", "FAIL");
  }

  @Test
  void whatThePictureShowsCanBeClicked() {
    open("job");
    begin("JOB_STATE_QUEUED");
    click(".state[data-state=JOB_STATE_PENDING]");
    assertThat(now()).isEqualTo("PENDING");
    click(".state[data-state=JOB_STATE_DONE]");
    assertThat(text("message"))
        .isEqualTo(
            "JobState.JOB_STATE_PENDING can't go to JOB_STATE_DONE; it can go to"
                + " JOB_STATE_RUNNING, JOB_STATE_FAILED.");
    click(".label[data-event=FAIL]");
    assertThat(now()).isEqualTo("FAILED");
  }

  @Test
  void guardsAreAnsweredAndIgnoredEventsSetApart() {
    open("claim");
    begin("SENT");
    assertThat(texts("#guards legend")).containsExactly("small?", "complete?");
    assertThat(texts("#ignored button")).containsExactlyInAnyOrder("SEND", "HEARTBEAT");
    press("SEND");
    assertThat(text("message")).isEqualTo("SENT takes note of 'SEND' and stays as it is.");
    answer("small", "no");
    press("LOOK");
    assertThat(now()).isEqualTo("IN_REVIEW");
    answer("withinLimit", "no");
    press("APPROVE");
    assertThat(text("message"))
        .startsWith(
            "Claim.Status.IN_REVIEW doesn't allow 'APPROVE': the guard 'withinLimit' says no; it"
                + " allows ");
    press("back");
    answer("complete", "no");
    press("LOOK");
    assertThat(now()).as("the arc without a guard is left").isEqualTo("DRAFT");
    press("restart");
    assertThat(now()).isEqualTo("SENT");
  }

  @Test
  void byKeyboardAlone() {
    open("job");
    begin("JOB_STATE_QUEUED");
    type("e");
    assertThat(focused()).isEqualTo("LAUNCH");
    type(Keys.ENTER);
    assertThat(now()).isEqualTo("PENDING");
    assertThat(focused()).as("the next event is at hand").isEqualTo("START");
    type(Keys.ENTER, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP);
    assertThat(now()).isEqualTo("RUNNING");
    assertThat(focused()).isEqualTo("DRAIN");
    type(Keys.ENTER);
    assertThat(now()).isEqualTo("DRAINING");
    type(Keys.BACK_SPACE);
    assertThat(now()).isEqualTo("RUNNING");
    type("/");
    type("cleaning");
    assertThat(texts("#found li")).containsExactly("RESOURCE_CLEANING_UPstate");
    type(Keys.ENTER);
    assertThat(text("message")).isEqualTo("RESOURCE_CLEANING_UP is one step away: CLEAN_UP.");
    assertThat(focused()).isEqualTo("Walk there");
    type("r");
    assertThat(now()).isEqualTo("QUEUED");
    type("?");
    assertThat(browser.driver().findElement(By.id("keys")).isDisplayed()).isTrue();
    type(Keys.ESCAPE);
    assertThat(browser.driver().findElement(By.id("keys")).isDisplayed()).isFalse();
    type("a");
    assertThat(focused()).isEqualTo("actor");
  }

  @Test
  void everythingIsReachedByTabAndHasAName() {
    open("claim");
    List<String> nameless =
        browser.evaluate(
            """
            return [...document.querySelectorAll('button, input, select, [tabindex="0"]')]
                .filter(each => !each.textContent.trim() && !each.labels?.length && !each.ariaLabel)
                .map(each => each.outerHTML)
            """);
    assertThat(nameless).isEmpty();
    assertThat(browser.driver().findElement(By.id("message")).getDomAttribute("aria-live"))
        .isEqualTo("polite");
    List<String> reached = new ArrayList<>();
    type("r");
    for (int each = 0; each < 40; each++) {
      type(Keys.TAB);
      reached.add(focused());
    }
    assertThat(reached).contains("search", "actor", "help", "picture", "SEND", "WITHDRAW", "start");
  }

  @Test
  void whatIsSearchedIsShownAndCanBeWalkedTo() {
    open("large");
    find("INSPECTED_15");
    assertThat(text("message"))
        .startsWith("INSPECTED_15 is 127 steps away: PROCEED, ")
        .endsWith(", … and 117 more.");
    assertThat(inView("INSPECTED_15")).isTrue();
    assertThat(inView("REGISTERED_0")).isFalse();
    browser.driver().findElement(By.cssSelector("#walk button")).click();
    assertThat(now()).isEqualTo("INSPECTED_15");
    find("RESUME");
    assertThat(text("message"))
        .startsWith("'RESUME' leads from HALTED_0, HALTED_1")
        .contains(" to STARTED_0, STARTED_1");
    find("nothing like it");
    assertThat(texts("#found li")).containsExactly("no state and no event is called so");
  }

  @Test
  void theCurrentStateStaysInView() {
    open("large");
    assertThat(inView("REGISTERED_0")).isTrue();
    List<String> lost =
        browser.evaluate(
            """
            const lost = [];
            const frame = document.getElementById('picture').getBoundingClientRect();
            while (document.querySelector('#events [data-event=PROCEED]')) {
              document.querySelector('#events [data-event=PROCEED]').click();
              const now = document.querySelector('.now');
              const box = now.getBoundingClientRect();
              if (box.left < frame.left || box.right > frame.right
                  || box.top < frame.top || box.bottom > frame.bottom) {
                lost.push(now.dataset.state);
              }
            }
            return lost;
            """);
    assertThat(lost).isEmpty();
    assertThat(now()).isEqualTo("FINISHED");
    assertThat(texts("#path button")).hasSize(199);
    type("0");
    assertThat(inView("REGISTERED_0")).isTrue();
    type(".");
    assertThat(inView("REGISTERED_0")).isFalse();
    assertThat(inView("FINISHED")).isTrue();
  }

  /** Every question that the page can be asked, put to the runtime as well. */
  @Test
  void answersAsTheRuntimeDoes() {
    assertAnswers("job", job(), List.of());
    StateGraph<Claim.Status> claim = StateGraph.of(Claim.Status.class);
    assertAnswers("claim", claim, List.of());
    assertAnswers("claim", claim, List.of("small"));
    assertAnswers("claim", claim, List.of("small", "complete", "withinLimit"));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // StateGraph asks whether it is an enum
  private static StateGraph<?> job() {
    return StateGraph.of((Class) Lifecycles.JOB_STATE);
  }

  private <S extends Enum<S>> void assertAnswers(
      String page, StateGraph<S> graph, List<String> closed) {
    open(page);
    List<String> asked = new ArrayList<>(graph.events());
    asked.add("nothingLikeIt");
    List<String> actors = new ArrayList<>(graph.actors());
    actors.add("");
    Map<String, String> answers =
        browser.evaluate(
            """
            const [events, actors, closed] = arguments;
            const answers = {};
            for (const {name: from} of interlock.states) {
              for (const actor of actors) {
                const common = {actor: actor || undefined, guards: guard => !closed.includes(guard)};
                for (const event of events) {
                  answers[`${from} ${event} ${actor}`] =
                      interlock.refusal(from, {event, ...common})?.message ?? '';
                }
                for (const {name: to} of interlock.states) {
                  answers[`${from} > ${to} ${actor}`] =
                      interlock.refusal(from, {to, ...common})?.message ?? '';
                }
              }
            }
            return answers;
            """,
            asked,
            actors,
            closed);
    for (S from : graph.states()) {
      for (String actor : actors) {
        for (String event : asked) {
          Optional<Refusal<S>> refusal =
              actor.isEmpty()
                  ? graph.refusal(from, event, guard -> !closed.contains(guard))
                  : graph.refusal(from, event, actor, guard -> !closed.contains(guard));
          assertThat(answers)
              .containsEntry(
                  from.name() + " " + event + " " + actor,
                  refusal.map(Refusal::message).orElse(""));
        }
        for (S to : graph.states()) {
          Optional<Refusal<S>> refusal =
              actor.isEmpty()
                  ? graph.refusal(from, to, guard -> !closed.contains(guard))
                  : graph.refusal(from, to, actor, guard -> !closed.contains(guard));
          assertThat(answers)
              .containsEntry(
                  from.name() + " > " + to.name() + " " + actor,
                  refusal.map(Refusal::message).orElse(""));
        }
      }
    }
    assertThat(answers)
        .hasSize(graph.states().size() * actors.size() * (asked.size() + graph.states().size()));
  }

  @Test
  void theConsoleAnswersAsTheDocumentationSays() throws IOException {
    String page = Files.readString(Path.of("../docs/pictures.md"));
    Matcher shown =
        Pattern.compile("```js\n(interlock.*?)\n```\n\n```text\n(.*?)\n```\n").matcher(page);
    assertThat(shown.find()).isTrue();
    open("order");
    assertThat(browser.<String>evaluate("return " + shown.group(1))).isEqualTo(shown.group(2));
    Matcher version =
        Pattern.compile("<elk.version>(.*?)</elk.version>")
            .matcher(Files.readString(Path.of("../pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(page)
        .contains(
            "<artifactId>org.eclipse.elk.alg.layered</artifactId>\n  <version>"
                + version.group(1)
                + "</version>");
  }

  @Test
  void lightAndDarkWideAndNarrow() throws IOException {
    for (String scheme : List.of("light", "dark")) {
      for (String page : List.of("job", "claim", "large")) {
        open(page);
        browser.look(1400, 900, scheme);
        assertReadable(page + ", " + scheme);
        browser.shoot(page + "-" + scheme);
      }
      open("job");
      browser.look(390, 1900, scheme);
      assertReadable("narrow, " + scheme);
      browser.shoot("job-narrow-" + scheme);
      open("large");
      browser.look(1400, 900, scheme);
      type("0");
      browser.shoot("large-all-" + scheme);
    }
  }

  private void assertReadable(String when) {
    assertThat(browser.<List<String>>evaluate(CUT)).as("cut: %s", when).isEmpty();
    assertThat(browser.<List<String>>evaluate(PALE)).as("pale: %s", when).isEmpty();
  }

  /** What stands out of the page to the right, and texts that stand out of their state. */
  private static final String CUT =
      """
      const width = document.documentElement.clientWidth;
      const page = [...document.querySelectorAll('body *:not(svg *, .spoken)')]
          .filter(each => each.checkVisibility() && each.getBoundingClientRect().right > width + 1);
      const texts = [...document.querySelectorAll('.state text')].filter(each =>
          each.getBBox().width > each.closest('.state').querySelector('rect').getBBox().width);
      return [...page, ...texts].map(each => each.outerHTML);
      """;

  /** Texts with less contrast than WCAG wants, 4.5 to 1; but for what an actor filter dims. */
  private static final String PALE =
      """
      const light = color => {
        const [r, g, b] = color.match(/[\\d.]+/g).slice(0, 3).map(each => each / 255)
            .map(each => each <= .04045 ? each / 12.92 : ((each + .055) / 1.055) ** 2.4);
        return .2126 * r + .7152 * g + .0722 * b;
      };
      const behind = each => {
        const state = each.closest('.state, .junction');
        if (state) return getComputedStyle(state.querySelector('rect')).fill;
        if (each.closest('svg')) return getComputedStyle(document.querySelector('.paper')).fill;
        for (let at = each; at; at = at.parentElement) {
          const color = getComputedStyle(at).backgroundColor;
          if (!color.endsWith(', 0)')) return color;
        }
        return 'rgb(255, 255, 255)';
      };
      const color = each => each.closest('svg') ? getComputedStyle(each).fill : getComputedStyle(each).color;
      return [...document.querySelectorAll('body *:not(style, script, title, desc)')]
          .filter(each => [...each.childNodes].some(child => child.nodeType === 3 && child.data.trim())
              && each.checkVisibility() && !each.disabled)
          .filter(each => {
            const two = [color(each), behind(each)].map(light).sort((one, other) => one - other);
            return (two[1] + .05) / (two[0] + .05) < 4.5;
          })
          .map(each => each.textContent.trim() + ': ' + color(each) + ' on ' + behind(each));
      """;

  private void begin(String state) {
    choose("start", state);
  }

  private void act(String actor) {
    choose("actor", actor);
  }

  private void choose(String list, String value) {
    browser
        .driver()
        .findElement(By.cssSelector("#" + list + " option[value='" + value + "']"))
        .click();
  }

  private void answer(String guard, String answer) {
    browser
        .driver()
        .findElement(By.cssSelector("#guards input[name=" + guard + "][value=" + answer + "]"))
        .click();
  }

  /** Presses the button of an event, or the one with an id. */
  private void press(String name) {
    browser
        .driver()
        .findElement(By.cssSelector("#side button[data-event='" + name + "'], button#" + name))
        .click();
  }

  /** Clicks in the middle of a part of the picture. */
  private void click(String selector) {
    WebElement part = browser.driver().findElement(By.cssSelector("#picture " + selector));
    new Actions(browser.driver()).moveToElement(part).click().perform();
  }

  private void find(String asked) {
    WebElement box = browser.driver().findElement(By.id("search"));
    box.clear();
    box.sendKeys(asked, Keys.ENTER);
  }

  private void type(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  private String now() {
    return text("now");
  }

  private String text(String id) {
    return browser.driver().findElement(By.id(id)).getText();
  }

  private List<String> texts(String selector) {
    return browser.evaluate(
        "return [...document.querySelectorAll(arguments[0])].map(each => each.textContent)",
        selector);
  }

  private List<String> events() {
    return texts("#events button");
  }

  private List<String> enabled() {
    return texts("#events button[aria-disabled=false]");
  }

  private List<String> lit(String kind) {
    return browser.evaluate(
        "return [...document.querySelectorAll('.state.' + arguments[0])].map(each =>"
            + " each.dataset.state)",
        kind);
  }

  private String focused() {
    return browser.evaluate(
        "const at = document.activeElement; return at.dataset.event || at.id || at.textContent.trim() || at.tagName");
  }

  private boolean inView(String state) {
    return browser.evaluate(
        """
        const box = document.querySelector(`[data-state="${arguments[0]}"]`).getBoundingClientRect();
        const frame = document.getElementById('picture').getBoundingClientRect();
        return box.left >= frame.left && box.right <= frame.right
            && box.top >= frame.top && box.bottom <= frame.bottom;
        """,
        state);
  }
}
