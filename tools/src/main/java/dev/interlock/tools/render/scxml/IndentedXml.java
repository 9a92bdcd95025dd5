package dev.interlock.tools.render.scxml;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML in lines, an element a line. */
final class IndentedXml {

  private static final String NO_XML = "the name '%s' can't be written: XML has no U+%04X";

  private final XMLStreamWriter xml;
  private int depth;

  IndentedXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Begins the document. */
  void start(String comment) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeComment(comment);
  }

  /** Begins an element that has others within. */
  void open(String element) throws XMLStreamException {
    newLine();
    xml.writeStartElement(element);
    depth++;
  }

  void close() throws XMLStreamException {
    depth--;
    newLine();
    xml.writeEndElement();
  }

  /** Begins an element that has attributes alone. */
  void empty(String element) throws XMLStreamException {
    newLine();
    xml.writeEmptyElement(element);
  }

  void end() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.flush();
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  void namespace(String prefix, String uri) throws XMLStreamException {
    if (prefix.isEmpty()) {
      xml.writeDefaultNamespace(uri);
    } else {
      xml.writeNamespace(prefix, uri);
    }
  }

  /**
   * Gives the last element that was begun an attribute.
   *
   * @throws IllegalArgumentException if XML can't hold the value
   */
  void attribute(String name, String value) throws XMLStreamException {
    value
        .codePoints()
        .filter(IndentedXml::isForbidden)
        .findFirst()
        .ifPresent(
            each -> {
              throw new IllegalArgumentException(NO_XML.formatted(value, each));
            });
    xml.writeAttribute(name, value);
  }

  void attribute(String name, Optional<String> value) throws XMLStreamException {
    if (value.isPresent()) {
      attribute(name, value.get());
    }
  }

  /** Line feeds and tabs are no better: an attribute would be read with blanks in their place. */
  private static boolean isForbidden(int character) {
    return Character.isISOControl(character)
        || Character.getType(character) == Character.SURROGATE
        || character == 0xFFFE
        || character == 0xFFFF;
  }
}
