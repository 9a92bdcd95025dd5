package dev.interlock.tools.render.scxml;

import dev.interlock.tools.model.Lifecycle;
import java.io.StringWriter;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * A lifecycle as a document in SCXML 1.0, which an interpreter executes.
 *
 * <p>An event carries what a move takes, {@code {"actor": "CLERK", "guards": {"inStock": true}}}:
 * conditions look into it, in expressions that ECMAScript and JEXL read alike. A transition that is
 * known by its target alone is made on {@code interlock.to.TARGET}. Where the lifecycle may begin
 * in several states, the document begins in {@code interlock.start} and waits for {@code
 * interlock.start.STATE}. An event that a state ignores is a transition without a target. What
 * SCXML has no word for is in attributes of the namespace {@value ScxmlWriting#NAMESPACE}.
 */
public final class Scxml {

  private Scxml() {}

  /**
   * Writes a lifecycle.
   *
   * @throws IllegalArgumentException if a name has a character that XML can't hold
   */
  public static String render(Lifecycle lifecycle) {
    Objects.requireNonNull(lifecycle, "lifecycle");
    StringWriter text = new StringWriter();
    try {
      // The JDK's own, whatever else is on the class path: the same lifecycle is the same bytes.
      ScxmlWriting.of(lifecycle, XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text))
          .write();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("nothing is written but a string", e);
    }
    return text.toString();
  }
}
