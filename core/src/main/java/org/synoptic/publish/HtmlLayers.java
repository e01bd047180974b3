package org.synoptic.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Figure;
import org.synoptic.model.MissingLayer;
import org.synoptic.model.Quote;
import org.synoptic.model.Skipped;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;

/** Renders one report with its annotation layers marked in the text. */
final class HtmlLayers {

  private static final List<String> LAYERS = List.of("quote", "entity", "date", "figure", "event");

  private final Article article;
  private final List<MissingLayer> missing;
  private final EvidenceIndex evidence = new EvidenceIndex("");
  private final Map<String, Note> notes = new LinkedHashMap<>();
  private final HtmlBuilder html = new HtmlBuilder();

  HtmlLayers(AnnotatedArticle annotated) {
    this.article = annotated.article();
    missing = annotated.missing();
    annotated.quotes().forEach(this::quote);
    annotated.entities().forEach(this::entity);
    annotated.dates().forEach(this::date);
    annotated.figures().forEach(this::figure);
    annotated.events().forEach(this::event);
  }

  /**
   * A description of one finding.
   *
   * @param words the words that were found
   * @param text what they were found to be, in one line
   */
  private record Note(String layer, String words, String text) {}

  static String reading(Article article) {
    HtmlBuilder html = new HtmlBuilder();
    html.open("article class=report").line();
    heading(html, article);
    html.open("div class=text");
    for (ArticleParagraph paragraph : ArticleParagraph.of(article)) {
      if (paragraph.time() != null) {
        html.element("p class=meta", paragraph.time()).line();
      }
      html.element("p dir=auto", paragraph.text()).line();
    }
    html.end();
    if (!article.removed().isEmpty()) {
      html.open("details class=meta");
      html.element("summary", "Removed: " + TextRenderer.removed(article.removed())).open("ul");
      article.removed().forEach(r -> html.element("li", Labels.of(r.why()) + ": " + r.text()));
      html.close().end();
    }
    return html.end().toString();
  }

  static String skipped(Skipped skipped) {
    String why = " (" + Labels.of(skipped.why()) + "): ";
    HtmlBuilder html = new HtmlBuilder();
    html.element("p", "Skipped " + skipped.path() + why + skipped.detail(), "class", "meta warn");
    return html.line().toString();
  }

  private static void heading(HtmlBuilder html, Article article) {
    html.open("h1");
    HtmlComparison.link(html, article);
    html.end();
    String by = article.bylines().isEmpty() ? "" : " · by " + String.join(", ", article.bylines());
    String published = Labels.published(article.published());
    String section = article.section() == null ? "" : " · in " + article.section();
    String changed =
        Labels.wasUpdated(article) ? " · updated " + Labels.published(article.updated()) : "";
    html.element("p class=meta", article.label() + by + section + " · " + published + changed)
        .line();
    if (article.partial() != null) {
      html.element("p", "Not the whole report: " + article.partial(), "class", "meta warn").line();
    }
  }

  String render() {
    html.open("article class=report").line();
    heading(html, article);
    missing.forEach(m -> html.element("p", notRead(m), "class", "meta warn").line());
    String lang = article.language().equals("und") ? "" : "lang";
    html.open("div class=text").line();
    for (List<EvidenceIndex.Segment> paragraph :
        evidence.paragraphs(article.id(), article.body())) {
      html.open("p dir=auto", lang, article.language());
      paragraph.forEach(this::segment);
      html.end();
    }
    html.end();
    LAYERS.forEach(this::table);
    return html.end().toString();
  }

  private static String notRead(MissingLayer missing) {
    return "Not read in this language: " + missing.layer() + ". " + missing.why();
  }

  /** Returns the buttons that hide and show a layer. */
  static String legend() {
    HtmlBuilder html = new HtmlBuilder();
    html.open("p class=filters role=group aria-label=Layers hidden");
    for (String layer : LAYERS) {
      html.open("button type=button class=quiet aria-pressed=true", "data-layer", layer);
      html.element("span", plural(layer), "class", "l " + layer).close();
    }
    return html.end().toString();
  }

  private static String plural(String layer) {
    return layer.equals("entity") ? "names" : layer + "s";
  }

  private void segment(EvidenceIndex.Segment segment) {
    if (segment.ids().isEmpty()) {
      html.text(segment.text());
      return;
    }
    Set<String> layers = new LinkedHashSet<>();
    List<String> lines = new ArrayList<>();
    for (String id : segment.ids()) {
      Note note = notes.get(id);
      if (note != null) {
        layers.add(note.layer());
        lines.add(note.text());
      }
    }
    html.element(
        "span",
        segment.text(),
        "class",
        "l " + String.join(" ", layers),
        "title",
        String.join("\n", lines));
  }

  private void table(String layer) {
    List<Note> rows = notes.values().stream().filter(n -> n.layer().equals(layer)).toList();
    if (rows.isEmpty()) {
      return;
    }
    html.open("details open").element("summary", plural(layer) + " (" + rows.size() + ")");
    html.open("dl").line();
    for (Note note : rows) {
      html.open("div").element("dt", note.words()).element("dd", note.text()).end();
    }
    html.close().end();
  }

  private void note(String layer, List<Span> spans, String text) {
    String id = evidence.nextId();
    List<String> words = new ArrayList<>();
    for (Span span : spans) {
      evidence.add(id, article.id(), span);
      words.add(span.in(article.body()));
    }
    notes.put(id, new Note(layer, String.join(" … ", words), text));
  }

  private void quote(Quote quote) {
    String speaker = quote.speaker() == null ? "speaker not named" : quote.speaker();
    note("quote", quote.content(), "quote (" + Labels.of(quote.kind()) + "): " + speaker);
  }

  private void entity(Entity entity) {
    String form = entity.form() == Entity.Form.NAME ? "" : ", by " + Labels.of(entity.form());
    String affiliation = affiliation(entity);
    note(
        "entity",
        List.of(entity.span()),
        Labels.of(entity.kind()) + ": " + entity.name() + form + affiliation);
  }

  /** Returns country and sector as far as they are known: " · RUS GOV". */
  private static String affiliation(Entity entity) {
    String country = entity.country() == null ? "" : " " + entity.country();
    String sector = entity.sector() == null ? "" : " " + entity.sector();
    return country.isEmpty() && sector.isEmpty() ? "" : " ·" + country + sector;
  }

  private void date(Timex date) {
    String range = range(date.from(), date.until());
    String relative = date.relative() ? ", stays relative" : "";
    note(
        "date",
        List.of(date.span()),
        Labels.of(date.type()) + ": " + date.value() + range + relative);
  }

  private static String range(@Nullable String from, @Nullable String until) {
    if (from == null) {
      return until == null ? "" : " (until " + until + ")";
    }
    return until == null ? " (from " + from + ")" : " (" + from + " to " + until + ")";
  }

  private void figure(Figure figure) {
    String of = figure.of() == null ? "" : " of " + figure.of();
    note("figure", List.of(figure.span()), "figure: " + ReadableFigures.text(figure) + of);
  }

  private void event(Event event) {
    String mode = event.mode() == null ? "" : "/" + event.mode();
    String code = event.cameo() == null ? "" : " " + event.cameo();
    String type = (event.type().equals(Event.NO_TYPE) ? "" : " " + event.type() + mode) + code;
    String who = names(" by ", event.actors()) + names(" to ", event.recipients());
    String not = event.polarity() == Event.Polarity.NEGATIVE ? ", not so" : "";
    String text = "event: " + event.lemma() + type + who + ", " + Labels.of(event.modality()) + not;
    note("event", List.of(event.trigger()), text);
  }

  private static String names(String before, List<Event.Participant> names) {
    List<String> all = names.stream().map(Labels::participant).toList();
    return all.isEmpty() ? "" : before + String.join(", ", all);
  }
}
