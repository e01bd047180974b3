package org.synoptic.bench.quality;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.events.cameo.CoderSettings;
import org.synoptic.annotate.events.cameo.CoderSettings.Clause;

/** Reads the validation suite. A setting applies to all records until it is set again. */
final class Petrarch2Records {

  private final List<Petrarch2Record> records = new ArrayList<>();
  private CoderSettings settings = CoderSettings.DEFAULT;
  private String id = "";
  private int day;
  private boolean scored;
  private String text = "";
  private Set<String> expected = new TreeSet<>();

  private Petrarch2Records() {}

  static List<Petrarch2Record> read(Path file) throws IOException {
    XMLInputFactory factory = GoldXml.factory();
    Petrarch2Records suite = new Petrarch2Records();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      XMLStreamReader xml = factory.createXMLStreamReader(reader);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          suite.element(xml);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("no validation suite: " + file, e);
    }
    return suite.records;
  }

  private void element(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "Config" -> set(attribute(xml, "option"), attribute(xml, "value"));
      case "Sentence" -> {
        id = attribute(xml, "id");
        day = Integer.parseInt(attribute(xml, "date").strip());
        scored = !attribute(xml, "sentence").equals("false");
        expected = new TreeSet<>();
      }
      case "EventCoding" -> expect(xml);
      case "Text" -> text = xml.getElementText().strip();
      case "Parse" -> {
        if (scored) {
          records.add(new Petrarch2Record(id, day, text, xml.getElementText(), expected, settings));
        }
      }
      default -> {}
    }
  }

  private void expect(XMLStreamReader xml) {
    String error = attribute(xml, "error");
    if (!error.isEmpty()) {
      expected.add(error);
    } else if (attribute(xml, "noevents").isEmpty()) {
      expected.add(
          String.join(
                  " ",
                  attribute(xml, "sourcecode"),
                  attribute(xml, "targetcode"),
                  attribute(xml, "eventcode"))
              .toUpperCase(Locale.ROOT));
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    @Nullable String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private void set(String option, String value) {
    boolean both = settings.requireDyad();
    int actors = settings.newActorLength();
    Clause first = settings.initial();
    Clause inner = settings.internal();
    Clause last = settings.terminal();
    switch (option) {
      case "require_dyad" -> both = !value.toLowerCase(Locale.ROOT).contains("false");
      case "new_actor_length" -> actors = Integer.parseInt(value);
      case "comma_bmin" -> first = new Clause(Integer.parseInt(value), first.max());
      case "comma_bmax" -> first = new Clause(first.min(), Integer.parseInt(value));
      case "comma_min" -> inner = new Clause(Integer.parseInt(value), inner.max());
      case "comma_max" -> inner = new Clause(inner.min(), Integer.parseInt(value));
      case "comma_emin" -> last = new Clause(Integer.parseInt(value), last.max());
      case "comma_emax" -> last = new Clause(last.min(), Integer.parseInt(value));
      default -> {}
    }
    settings = new CoderSettings(both, actors, first, inner, last);
  }
}
