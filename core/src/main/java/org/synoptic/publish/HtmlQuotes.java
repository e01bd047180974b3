package org.synoptic.publish;

import java.util.List;
import org.synoptic.model.Passage;
import org.synoptic.model.QuoteCluster;

/** The quote board and the shared passages, with what differs marked. */
final class HtmlQuotes {

  private final Html html;
  private final ComparisonView account;
  private final EvidenceIndex evidence;
  private final HtmlCites cites;

  HtmlQuotes(Html html, ComparisonView account, EvidenceIndex evidence, HtmlCites cites) {
    this.html = html;
    this.account = account;
    this.evidence = evidence;
    this.cites = cites;
  }

  void board() {
    rows("In " + account.several() + " reports", account.sharedQuotes());
    rows("In one report", account.singleQuotes());
    rows("In one report, in its own words", account.singleIndirect());
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
    boolean copied = quote.origins() == 1 && account.reportsOf(quote).size() > 1;
    html.open("figure").open("blockquote").open("p");
    cites.finding(html, id, Labels.spoken(quote.kind(), quote.text()));
    html.close().close().open("figcaption");
    html.element("span class=speaker", Labels.speaker(quote)).text(" ");
    if (copied) {
      html.element("span", "one origin", "class", "chip one-source").text(" ");
    }
    cites.links(html, id, ComparisonView.alike(quote));
    html.close().line();
    for (QuoteCluster.Variant wording : quote.variants()) {
      if (!wording.edits().isEmpty()) {
        version(quote, wording, id);
      }
    }
    html.end();
  }

  private static List<Passage> passages(QuoteCluster quote) {
    return quote.variants().stream().flatMap(wording -> wording.passages().stream()).toList();
  }

  private void version(QuoteCluster quote, QuoteCluster.Variant wording, String id) {
    html.open("div class=version");
    cites.links(html, id, List.of(wording.report()));
    html.open("p");
    boolean paraphrased = has(wording, QuoteCluster.Edit.Kind.PARAPHRASED);
    if (paraphrased) {
      html.element("span class=aside", "in its own words: ").text(wording.text());
    } else {
      diff(WordDiff.of(quote.text(), wording.text()).merged());
    }
    wording.edits().stream()
        .filter(edit -> edit.kind() == QuoteCluster.Edit.Kind.SPEAKER)
        .forEach(edit -> html.text(" ").element("span class=aside", Labels.edit(edit)));
    html.close().end();
  }

  private static boolean has(QuoteCluster.Variant wording, QuoteCluster.Edit.Kind kind) {
    return wording.edits().stream().anyMatch(edit -> edit.kind() == kind);
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
    for (SharedWording shared : account.sharedPassages()) {
      WordDiff diff = shared.diff();
      String id = evidence.add(shared.passages());
      html.open("div", "class", shared.isWordForWord() ? "pair same" : "pair");
      html.open("p class=meta");
      cites.finding(html, id, shared.how());
      html.close();
      side(shared.left(), id, diff.left());
      if (!shared.isWordForWord()) {
        side(shared.right(), id, diff.right());
      }
      html.end();
    }
  }

  private void side(List<Passage> passages, String id, List<WordDiff.Run> runs) {
    html.open("div class=side");
    cites.links(html, id, passages);
    html.open("p");
    String space = "";
    for (WordDiff.Run run : runs) {
      html.text(space);
      space = " ";
      if (run.same()) {
        html.text(run.text());
      } else {
        html.element("b", run.text());
      }
    }
    html.close().end();
  }
}
