package org.hearsay.app.export;

import java.io.Writer;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0, element by element, each on a line of its own. */
final class XmlText {

  private final XMLStreamWriter xml;
  private int depth;

  private XmlText(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** A document whose root element {@code content} writes. */
  static void write(Writer out, Consumer<XmlText> content) {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      content.accept(new XmlText(xml));
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XML that cannot be", e);
    }
  }

  /**
   * An element with others in it.
   *
   * @param attributes names and values in turn
   */
  void element(String name, Runnable content, String... attributes) {
    try {
      xml.writeCharacters("\n" + "  ".repeat(depth));
      xml.writeStartElement(name);
      attributes(attributes);
      depth++;
      content.run();
      depth--;
      xml.writeCharacters("\n" + "  ".repeat(depth));
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XML that cannot be", e);
    }
  }

  /** An element with text in it; empty when there is none. */
  void text(String name, String text, String... attributes) {
    try {
      xml.writeCharacters("\n" + "  ".repeat(depth));
      xml.writeStartElement(name);
      attributes(attributes);
      xml.writeCharacters(clean(text));
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XML that cannot be", e);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  /** Without the characters that XML 1.0 cannot hold; white space as one blank. */
  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.replaceAll("\\s+", " ")
        .codePoints()
        .filter(c -> c >= 0x20 && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c <= 0xdfff))
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
