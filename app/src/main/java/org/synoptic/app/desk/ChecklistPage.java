package org.synoptic.app.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.Decision;
import org.synoptic.model.Passage;
import org.synoptic.publish.HtmlBuilder;

/** The checklist of a story on its page, and as JSON. */
final class ChecklistPage {

  private static final JsonFactory FACTORY = new JsonFactory();

  private ChecklistPage() {}

  /**
   * @param decide whether one may tick here
   */
  static void section(
      DeskFrame frame,
      HtmlBuilder html,
      StoryLine story,
      List<Checklist.Point> points,
      boolean decide) {
    if (points.isEmpty()) {
      return;
    }
    long open = points.stream().filter(Checklist.Point::isOpen).count();
    html.open("section aria-labelledby=checklist").line();
    html.element("h2 id=checklist", "To check").line();
    html.element("p class=meta", open + " of " + points.size() + " open").line();
    for (Checklist.Kind kind : Checklist.Kind.values()) {
      List<Checklist.Point> its = points.stream().filter(one -> one.kind() == kind).toList();
      if (!its.isEmpty()) {
        html.element("h3", kind.label).line();
        html.open("ul class=checklist").line();
        its.forEach(point -> point(frame, html, story, point, decide));
        html.end();
      }
    }
    html.end();
  }

  private static void point(
      DeskFrame frame, HtmlBuilder html, StoryLine story, Checklist.Point point, boolean decide) {
    html.open("li dir=auto", "class", point.isOpen() ? "open" : "done");
    html.text(point.line()).text(" ");
    Decision tick = point.tick();
    if (tick != null) {
      html.element("span class=meta", "checked by " + by(tick)).text(" ");
    } else if (point.before() != null) {
      String again = "open again: new words since it was checked by " + by(point.before());
      html.element("span", again, "class", "meta warn").text(" ");
    }
    if (decide) {
      tick(frame, html, story, point);
    }
    words(html, story, point);
    html.end();
  }

  private static void tick(
      DeskFrame frame, HtmlBuilder html, StoryLine story, Checklist.Point point) {
    Decision tick = point.tick();
    frame.form(html, tick == null ? "/stories/" + story.id() + "/checklist" : "/decisions");
    if (tick == null) {
      DeskFrame.hidden(html, "point", point.id());
    } else {
      DeskFrame.hidden(html, "kind", Decision.Kind.UNDO.name());
      DeskFrame.hidden(html, "reports", Long.toString(tick.number()));
      DeskFrame.hidden(html, "story", story.id());
    }
    String does = tick == null ? "Checked" : "Open again";
    html.element("button class=quiet", does, "aria-label", does + ": " + point.line());
    html.end();
  }

  private static void words(HtmlBuilder html, StoryLine story, Checklist.Point point) {
    if (point.words().isEmpty()) {
      return;
    }
    html.open("details").element("summary", "its words").open("ul").line();
    for (Passage passage : point.words()) {
      html.open("li dir=auto").text("“" + passage.text() + "” ");
      html.element(
          "a class=cite",
          OutletNames.of(story, passage.report()),
          "href",
          "/reports/" + passage.report());
      html.end();
    }
    html.end().end();
  }

  private static String by(Decision tick) {
    return tick.author() + ", " + DeskFrame.time(tick.at());
  }

  static String json(StoryLine story, List<Checklist.Point> points) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("story", story.id());
      json.writeArrayFieldStart("points");
      for (Checklist.Point point : points) {
        point(json, point);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  private static void point(JsonGenerator json, Checklist.Point point) throws IOException {
    json.writeStartObject();
    json.writeStringField("point", point.id());
    json.writeStringField("kind", point.kind().name());
    json.writeStringField("line", point.line());
    json.writeBooleanField("open", point.isOpen());
    tick(json, "checked", point.tick());
    tick(json, "checkedBeforeNewWords", point.before());
    json.writeArrayFieldStart("words");
    for (Passage passage : point.words()) {
      json.writeStartObject();
      json.writeStringField("report", passage.report());
      json.writeNumberField("start", passage.span().start());
      json.writeNumberField("end", passage.span().end());
      json.writeStringField("passage", passage.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void tick(JsonGenerator json, String field, @Nullable Decision tick)
      throws IOException {
    if (tick == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeNumberField("decision", tick.number());
    json.writeStringField("by", tick.author());
    json.writeStringField("at", tick.at().toString());
    json.writeEndObject();
  }
}
