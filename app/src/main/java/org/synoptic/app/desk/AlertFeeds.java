package org.synoptic.app.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.store.Alert;
import org.synoptic.store.Watch;

/** The alerts of a watch as Atom (RFC 4287) and as JSON Feed 1.1. */
final class AlertFeeds {

  private static final JsonFactory FACTORY = new JsonFactory();

  private AlertFeeds() {}

  /**
   * @param base the desk's own address, without a slash at its end
   */
  static String atom(Watch watch, List<Alert> alerts, String base) {
    HtmlBuilder xml = new HtmlBuilder();
    xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom").line();
    xml.element("id", id(watch)).line();
    xml.element("title", watch.label()).line();
    Instant last = alerts.isEmpty() ? watch.at() : alerts.get(0).at();
    xml.element("updated", last.toString()).line();
    xml.open("author").element("name", "Synoptic").end();
    xml.element("link", "", "href", base + "/watches").line();
    for (Alert alert : alerts) {
      xml.open("entry").line();
      xml.element("id", id(alert)).line();
      xml.element("title", alert.sentence()).line();
      xml.element("updated", alert.at().toString()).line();
      xml.element("link", "", "href", story(alert, base)).line();
      xml.element("content", alert.sentence(), "type", "text").line();
      xml.end();
    }
    return xml.end().toString();
  }

  static String json(Watch watch, List<Alert> alerts, String base) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("version", "https://jsonfeed.org/version/1.1");
      json.writeStringField("title", watch.label());
      json.writeStringField("home_page_url", base + "/watches");
      json.writeArrayFieldStart("items");
      for (Alert alert : alerts) {
        json.writeStartObject();
        json.writeStringField("id", id(alert));
        json.writeStringField("url", story(alert, base));
        json.writeStringField("title", alert.sentence());
        json.writeStringField("content_text", alert.sentence());
        json.writeStringField("date_published", alert.at().toString());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  private static String id(Watch watch) {
    return "urn:synoptic:watch:" + watch.token().substring(0, 20);
  }

  private static String id(Alert alert) {
    return "urn:synoptic:alert:" + alert.watch() + "-" + alert.number();
  }

  private static String story(Alert alert, String base) {
    return base + "/stories/" + alert.story();
  }
}
