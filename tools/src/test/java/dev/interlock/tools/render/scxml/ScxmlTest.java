package dev.interlock.tools.render.scxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.State;
import dev.interlock.tools.testing.Lifecycles;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ScxmlTest {

  private static Element parsed(String document) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(document)))
        .getDocumentElement();
  }

  @Test
  void aLifecycleIsRead() {
    assertThat(Scxml.render(Lifecycles.ORDER))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- The lifecycle of com.example.OrderStatus. -->
            <scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:interlock="urn:interlock:scxml:1" version="1.0" name="OrderStatus" datamodel="ecmascript" initial="PLACED" interlock:type="com.example.OrderStatus">
              <state id="PLACED">
                <transition event="PAY" cond="_event.data.actor == 'CUSTOMER'" target="PAID" interlock:actors="CUSTOMER"/>
                <transition event="CANCEL" target="CANCELLED"/>
              </state>
              <state id="PAID" interlock:formerly="BOOKED">
                <transition event="SHIP" cond="_event.data.actor == 'CLERK' &amp;&amp; _event.data.guards['inStock'] == true" target="SHIPPED" interlock:actors="CLERK" interlock:guard="inStock"/>
                <transition event="CANCEL" target="CANCELLED"/>
              </state>
              <state id="SHIPPED">
                <transition event="DELIVER" target="DELIVERED"/>
              </state>
              <final id="DELIVERED"/>
              <final id="CANCELLED"/>
            </scxml>
            """);
  }

  @Test
  void eachStateAndTransitionIsThere() throws Exception {
    for (Map.Entry<String, Lifecycle> each : Lifecycles.all().entrySet()) {
      Lifecycle lifecycle = each.getValue();
      Element root = parsed(Scxml.render(lifecycle));
      assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/07/scxml");
      ScxmlNames names = new ScxmlNames(lifecycle);
      for (State state : lifecycle.states()) {
        Element found = found(root, names.state(state.name()));
        long made = children(found).stream().filter(child -> child.hasAttribute("target")).count();
        assertThat(made)
            .as("%s of %s", state.name(), each.getKey())
            .isGreaterThanOrEqualTo(lifecycle.arcsFrom(state.name()).size());
        assertThat(found.getLocalName().equals("final"))
            .isEqualTo(state.terminal() && lifecycle.arcsFrom(state.name()).isEmpty());
      }
    }
  }

  private static Element found(Element root, String id) {
    for (String kind : List.of("state", "final")) {
      NodeList all = root.getElementsByTagNameNS("*", kind);
      for (int index = 0; index < all.getLength(); index++) {
        Element element = (Element) all.item(index);
        if (element.getAttribute("id").equals(id)) {
          return element;
        }
      }
    }
    throw new AssertionError("no " + id);
  }

  private static List<Element> children(Element parent) {
    NodeList all = parent.getElementsByTagNameNS("*", "transition");
    return java.util.stream.IntStream.range(0, all.getLength())
        .mapToObj(index -> (Element) all.item(index))
        .toList();
  }

  @Test
  void namesThatXmlDoesntTakeAreSpeltOut() {
    assertThat(ScxmlNames.id("PAID_2")).isEqualTo("PAID_2");
    assertThat(ScxmlNames.id("ÜBERFÄLLIG")).isEqualTo("ÜBERFÄLLIG");
    assertThat(ScxmlNames.id("a$b")).isEqualTo("a-24-b");
    assertThat(ScxmlNames.id("a-24-b")).isEqualTo("a-2d-24-2d-b");
    assertThat(ScxmlNames.id("in progress.now")).isEqualTo("in-20-progress-2e-now");
    assertThat(ScxmlNames.id("$")).isEqualTo("_--24-").isNotEqualTo(ScxmlNames.id("_$"));
    assertThat(ScxmlNames.id("2nd")).isEqualTo("_-2nd");
  }

  @Test
  void whatBeginsLikeTheInterpretersOwnEventsIsToldApart() {
    assertThat(Scxml.render(small("done", Optional.empty())))
        .contains("cond=\"_event.name == 'done'\"");
    assertThat(Scxml.render(small("DONE", Optional.empty()))).doesNotContain("cond=");
  }

  @Test
  void whatXmlCantHoldIsRefused() {
    assertThatThrownBy(() -> Scxml.render(small("a\u0001b", Optional.empty())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+0001");
    assertThat(Scxml.render(small("GO", Optional.of("it's \"<&>\" \\"))))
        .contains("guards['it\\'s &quot;&lt;&amp;&gt;&quot; \\\\'] == true");
  }

  private static Lifecycle small(String event, Optional<String> guard) {
    return new Lifecycle(
        "com.example.Small",
        List.of(
            new State("A", "A", true, false, List.of(), List.of()),
            new State("B", "B", false, true, List.of(), List.of())),
        List.of(),
        List.of(event),
        List.of(),
        List.of(new Arc("A", "B", Optional.of(event), List.of(), guard)),
        List.of(),
        List.of());
  }
}
