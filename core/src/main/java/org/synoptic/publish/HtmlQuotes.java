package org.synoptic.publish;

import java.util.List;
import org.synoptic.model.Passage;
import org.synoptic.model.QuoteCluster;

/** Writes the quote board and the shared passages, with the differences marked. */
final class HtmlQuotes {

  private final HtmlBuilder html;
  private final ComparisonView view;
  private final EvidenceIndex evidence;
  private final HtmlCitations citations;

  HtmlQuotes(
      HtmlBuilder html, ComparisonView view, EvidenceIndex evidence, HtmlCitations citations) {
    this.html = html;
    this.view = view;
    this.evidence = evidence;
    this.citations = citations;
  }

  void board() {
    rows("In " + view.bothOrSeveral() + " reports", view.sharedQuotes());
    rows("In one report", view.singleQuotes());
    rows("In one report, in its own words", view.singleIndirect());
  }

  private void rows(String heading, List<QuoteCluster> quotes) {
    if (quotes.isEmpty()) {
      return;
    }
    html.element("h3 class=sub", heading).line();
    html.open("div class=board").line();
    quotes.forEach(this::row);
    html.end();
  }

  private void row(QuoteCluster quote) {
    String id = evidence.add(passages(quote));
    boolean oneOrigin = quote.origins() == 1 && view.reportsOf(quote).size() > 1;
    html.open("figure").open("blockquote").open("p");
    citations.finding(html, id, Labels.quotedIfDirect(quote.kind(), quote.text()));
    html.close().close().open("figcaption");
    html.element("span class=speaker", Labels.speaker(quote)).text(" ");
    if (oneOrigin) {
      html.element("span", "one origin", "class", "chip one-source").text(" ");
    }
    citations.links(html, id, ComparisonView.reportsWithoutEdits(quote));
    html.close().line();
    for (QuoteCluster.Variant variant : quote.variants()) {
      if (!variant.edits().isEmpty()) {
        variant(quote, variant, id);
      }
    }
    html.end();
  }

  private static List<Passage> passages(QuoteCluster quote) {
    return quote.variants().stream().flatMap(variant -> variant.passages().stream()).toList();
  }

  private void variant(QuoteCluster quote, QuoteCluster.Variant variant, String id) {
    html.open("div class=version");
    citations.links(html, id, List.of(variant.report()));
    html.open("p");
    boolean paraphrased = has(variant, QuoteCluster.Edit.Kind.PARAPHRASED);
    if (paraphrased) {
      html.element("span class=aside", "in its own words: ").text(variant.text());
    } else {
      diff(WordDiff.of(quote.text(), variant.text()).merged());
    }
    variant.edits().stream()
        .filter(edit -> edit.kind() == QuoteCluster.Edit.Kind.SPEAKER)
        .forEach(edit -> html.text(" ").element("span class=aside", Labels.edit(edit)));
    html.close().end();
  }

  private static boolean has(QuoteCluster.Variant variant, QuoteCluster.Edit.Kind kind) {
    return variant.edits().stream().anyMatch(edit -> edit.kind() == kind);
  }

  private void diff(List<WordDiff.Step> steps) {
    String space = "";
    for (WordDiff.Step step : steps) {
      html.text(space);
      switch (step.side()) {
        case BOTH -> html.text(step.text());
        case LEFT -> html.element("del", step.text());
        case RIGHT -> html.element("ins", step.text());
      }
      space = " ";
    }
  }

  void passages() {
    for (SharedWording shared : view.sharedPassages()) {
      WordDiff diff = shared.diff();
      String id = evidence.add(shared.passages());
      html.open("div", "class", shared.isWordForWord() ? "pair same" : "pair");
      html.open("p class=meta");
      citations.finding(html, id, shared.how());
      html.close();
      side(shared.left(), id, diff.left());
      if (!shared.isWordForWord()) {
        side(shared.right(), id, diff.right());
      }
      html.end();
    }
  }

  private void side(List<Passage> passages, String id, List<WordDiff.Segment> segments) {
    html.open("div class=side");
    citations.links(html, id, passages);
    html.open("p");
    String space = "";
    for (WordDiff.Segment segment : segments) {
      html.text(space);
      space = " ";
      if (segment.common()) {
        html.text(segment.text());
      } else {
        html.element("b", segment.text());
      }
    }
    html.close().end();
  }
}
