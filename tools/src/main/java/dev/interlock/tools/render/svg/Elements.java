package dev.interlock.tools.render.svg;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, one on a line. */
final class Elements {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  Elements() {
    try {
      // The JDK's own: another that is on the class path may write other bytes.
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins an element with attributes, names and values in turn: texts or numbers. */
  Elements begin(String name, Object... attributes) {
    return write(
        () -> {
          boolean root = text.getBuffer().length() == 0;
          writer.writeStartElement(name);
          if (root) {
            writer.writeDefaultNamespace(NAMESPACE);
          }
          attributes(attributes);
          // An element without content, and its end, are two tags: HTML reads both alike.
          writer.writeCharacters("");
        });
  }

  /** Writes an element with a text, or with none. */
  Elements element(String name, String content, Object... attributes) {
    begin(name, attributes);
    return write(() -> writer.writeCharacters(content)).end();
  }

  Elements end() {
    return write(writer::writeEndElement).line();
  }

  Elements line() {
    return write(() -> writer.writeCharacters("\n"));
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int each = 0; each < attributes.length; each += 2) {
      Object value = attributes[each + 1];
      writer.writeAttribute(
          String.valueOf(attributes[each]),
          value instanceof Double number ? number(number) : String.valueOf(value));
    }
  }

  /** Returns a number with a decimal at most, which is finer than what anyone sees. */
  static String number(double number) {
    return BigDecimal.valueOf(number)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private interface Writing {
    void write() throws XMLStreamException;
  }

  private Elements write(Writing writing) {
    try {
      writing.write();
      return this;
    } catch (XMLStreamException e) {
      // Into memory nothing fails.
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    write(writer::flush);
    return text.toString();
  }
}
