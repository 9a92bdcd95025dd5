package dev.interlock.tools.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Rule;
import dev.interlock.tools.testing.Lifecycles;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleJsonTest {

  @TestFactory
  Stream<DynamicTest> whatWasWrittenIsReadBack() {
    return Lifecycles.all().entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check(each)));
  }

  private static void check(Map.Entry<String, Lifecycle> each) {
    String text = LifecycleJson.write(each.getValue());
    Lifecycle read = LifecycleJson.read(text);
    assertThat(read).isEqualTo(each.getValue());
    assertThat(LifecycleJson.write(read)).isEqualTo(text);
    assertThat(LifecycleJson.read("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(read);
  }

  @Test
  void aStateAnArcAGroupIsALine() {
    assertThat(LifecycleJson.write(Lifecycles.ORDER))
        .isEqualTo(
            """
            {
              "$schema": "urn:interlock:lifecycle:1",
              "version": 1,
              "type": "com.example.OrderStatus",
              "states": [
                { "name": "PLACED", "initial": true },
                { "name": "PAID", "formerly": ["BOOKED"] },
                { "name": "SHIPPED" },
                { "name": "DELIVERED", "terminal": true },
                { "name": "CANCELLED", "terminal": true }
              ],
              "events": ["PAY", "SHIP", "DELIVER", "CANCEL"],
              "actors": ["CUSTOMER", "CLERK"],
              "arcs": [
                { "from": "PLACED", "event": "PAY", "to": "PAID", "actors": ["CUSTOMER"] },
                { "from": "PLACED", "event": "CANCEL", "to": "CANCELLED" },
                { "from": "PAID", "event": "SHIP", "to": "SHIPPED", "actors": ["CLERK"], "guard": "inStock" },
                { "from": "PAID", "event": "CANCEL", "to": "CANCELLED" },
                { "from": "SHIPPED", "event": "DELIVER", "to": "DELIVERED" }
              ]
            }
            """);
  }

  private static final String SMALL =
      """
      {
        "version": 1,
        "type": "com.example.Small",
        "states": [
          { "name": "A", "label": "a", "initial": true, "ignores": ["STAY"], "formerly": ["X"] },
          { "name": "B", "terminal": true }
        ],
        "sentinels": ["NONE"],
        "events": ["GO", "STAY"],
        "actors": ["CLERK"],
        "arcs": [
          { "from": "A", "event": "GO", "to": "B", "actors": ["CLERK"], "guard": "open" }
        ],
        "groups": [
          { "name": "all", "members": ["B", "A"] }
        ],
        "rules": [
          { "state": "B", "onlyFrom": ["B", "A"] },
          { "state": "A", "onlyBy": ["CLERK"] }
        ]
      }
      """;

  @Test
  void arcsAndMembersAreInTheOrderOfTheStates() {
    Lifecycle read =
        LifecycleJson.read(
            SMALL.replace(
                "  \"arcs\": [\n", "  \"arcs\": [\n    { \"from\": \"B\", \"to\": \"A\" },\n"));
    assertThat(read.arcs().get(0).from()).isEqualTo("A");
    assertThat(read.groups().get(0).members()).containsExactly("A", "B");
    assertThat(read.rules())
        .containsExactly(
            new Rule("A", "onlyBy", List.of(), List.of("CLERK")),
            new Rule("B", "onlyFrom", List.of("A", "B"), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"to\": \"B\" | \"to\": \"C\" | 12 | arcs[0].to: there is no state C; correct the name, or add",
        "\"to\": \"B\" | \"to\": \"NONE\" | 12 | arcs[0].to: there is no state NONE",
        "\"event\": \"GO\" | \"event\": \"RUN\" | 12 | arcs[0].event: there is no event RUN",
        "\"event\": \"GO\" | \"event\": \"STAY\" | 12 | arcs[0]: A ignores STAY and has an arc on it",
        "[\"CLERK\"], \"g | [\"CLERK\", \"CLERK\"], \"g | 12 | arcs[0].actors[1]: there is a second actor CLERK",
        "[\"CLERK\"], \"g | [\"THIEF\"], \"g | 12 | arcs[0].actors[0]: there is no actor THIEF",
        "\"from\": \"A\", | '' | 12 | arcs[0]: the member \"from\" is missing",
        "\"guard\": \"open\" | \"guard\": \" \" | 12 | arcs[0].guard: this is no name",
        "\"guard\" | \"gaurd\" | 12 | arcs[0].gaurd: there is no such member; known are from, to,",
        "\"name\": \"B\" | \"name\": \"A\" | 6 | states[1].name: there is a second constant A; the first is in line 5",
        "\"name\": \"B\" | \"name\": \"a\" | 6 | states[1].name: there is a second label a",
        "[\"NONE\"] | [\"B\"] | 8 | sentinels[0]: there is a second constant B",
        "[\"X\"] | [\"B\"] | 5 | states[0].formerly[0]: B is what a constant is called now",
        "[\"X\"] | \"X\" | 5 | states[0].formerly: this has to be a list",
        "\"initial\": true | \"initial\": 1 | 5 | states[0].initial: this has to be true or false",
        "[\"GO\", \"STAY\"] | [\"GO\", \"GO\"] | 9 | events[1]: there is a second event GO",
        "\"all\" | \"a\" | 15 | groups[0].name: a state and a group are both called a",
        "[\"B\", \"A\"] | [\"B\", \"C\"] | 15 | groups[0].members[1]: there is no state C",
        "\"onlyFrom\" | \"onlyfrom\" | 18 | rules[0].onlyfrom: there is no such member",
        "[\"CLERK\"] } | [\"CLERK\"], \"onlyTo\": [] } | 19 | rules[1]: a rule has one of these",
        "\"onlyFrom\": [\"B\" | \"onlyTo\": [\"C\" | 18 | rules[0].onlyTo[0]: there is no state C",
        "\"version\": 1 | \"version\": 2 | 2 | version: this version of Interlock reads version 1 alone",
        "\"version\": 1, | '' | 1 | the member \"version\" is missing",
        "\"com.example.Small\" | null | 3 | type: this has to be a string",
        "\"events\" | \"event\" | 9 | event: there is no such member",
        "\"actors\": [\"CLERK\"], | \"actors\": [\"CLERK\"], \"actors\": [], | 10 | this is no JSON: Duplicate",
        "\"groups\": [ | \"groups\": | 16 | this is no JSON: Unexpected close marker",
      })
  void saysWhatIsWrongAndWhere(String part, String replacement, int line, String message) {
    assertThat(SMALL).contains(part);
    String text =
        SMALL.replaceFirst(
            java.util.regex.Pattern.quote(part),
            java.util.regex.Matcher.quoteReplacement(replacement));
    InvalidLifecycle refused =
        catchThrowableOfType(InvalidLifecycle.class, () -> LifecycleJson.read(text));
    assertThat(refused)
        .hasMessageStartingWith("line " + line + ", column ")
        .hasMessageContaining(message);
    assertThat(refused.line()).isEqualTo(line);
    assertThat(refused.column()).isPositive();
  }

  @Test
  void theSameArcTwiceIsRefused() {
    String arc = "{ \"from\": \"A\", \"event\": \"GO\", \"to\": \"B\", \"guard\": \"open\" },";
    assertThatThrownBy(
            () -> LifecycleJson.read(SMALL.replace("\"arcs\": [", "\"arcs\": [\n" + arc)))
        .hasMessage(
            "line 13, column 5: arcs[1]: the arc in line 12 has the same ends, event and guard;"
                + " give it the actors of both");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | line 1, column 1: there is nothing but blanks",
        "[] | line 1, column 1: this has to be an object",
        "{} {} | the lifecycle has ended before",
        "{ | this is no JSON",
      })
  void whatIsNoLifecycleAtAllIsRefused(String text, String message) {
    assertThatThrownBy(() -> LifecycleJson.read(text))
        .isInstanceOf(InvalidLifecycle.class)
        .hasMessageContaining(message);
  }
}
