package org.synoptic.bench.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.SourcedDate.Source;
import org.synoptic.model.Span;

/**
 * A TimeML document.
 *
 * @param created the document's date as TIMEX3 value; null when it has none
 * @param text the content of its TEXT element
 * @param expressions the TIMEX3 elements of the text
 */
record TimeMl(String id, @Nullable String created, String text, List<Expression> expressions) {

  TimeMl {
    expressions = List.copyOf(expressions);
  }

  /** One TIMEX3 element of the text. */
  record Expression(Span span, String value) {}

  /** Reads a document. */
  static TimeMl read(Path file) throws IOException {
    XMLInputFactory factory = GoldXml.factory();
    try (InputStream stream = Files.newInputStream(file)) {
      return new Reader(factory.createXMLStreamReader(stream)).document(name(file));
    } catch (XMLStreamException e) {
      throw new IOException("no TimeML: " + file, e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replace(".tml", "");
  }

  /** Returns the text as an article, char for char. */
  Article article() {
    boolean day = created != null && created.matches("\\d{4}-\\d{2}-\\d{2}.*");
    SourcedDate published =
        day && created != null
            ? new SourcedDate(SourcedDate.dayOf(created), Source.GIVEN)
            : SourcedDate.UNKNOWN;
    return GoldArticle.of(id, text, published);
  }

  private static final class Reader {
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private final List<Expression> expressions = new ArrayList<>();
    private @Nullable String created;
    private boolean inText;
    private boolean inCreated;
    private int start = -1;
    private String value = "";

    Reader(XMLStreamReader xml) {
      this.xml = xml;
    }

    TimeMl document(String id) throws XMLStreamException {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          open(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          close(xml.getLocalName());
        } else if (event == XMLStreamConstants.CHARACTERS && inText) {
          text.append(xml.getText());
        }
      }
      return new TimeMl(id, created, text.toString(), expressions);
    }

    private void open(String tag) {
      inText |= tag.equals("TEXT");
      inCreated |= tag.equals("DCT");
      if (tag.equals("TIMEX3")) {
        value = String.valueOf(xml.getAttributeValue(null, "value"));
        start = text.length();
        created = inCreated ? value : created;
      }
    }

    private void close(String tag) {
      inText &= !tag.equals("TEXT");
      inCreated &= !tag.equals("DCT");
      if (tag.equals("TIMEX3") && inText && text.length() > start) {
        expressions.add(new Expression(new Span(start, text.length()), value));
      }
    }
  }
}
