package org.synoptic.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Article;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.DistinctClaim;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.Standing;
import org.synoptic.model.TimelineEntry;

/** The joint account of one story as Markdown. */
final class MarkdownComparison {

  private final Writer out;
  private final ComparisonView account;
  private final Comparison comparison;

  MarkdownComparison(Writer out, ComparisonView account) {
    this.out = out;
    this.account = account;
    this.comparison = account.comparison();
  }

  void set() throws IOException {
    out.write("# " + Markdown.text(comparison.story().headline()) + "\n");
    reports();
    brief();
    differences("Where they part", account.clashes());
    claims("Disputed or updated", account.untoldClashes());
    claims("What " + account.several() + " say", account.agreed());
    claims("From one origin, in " + account.several() + " reports", account.copied());
    for (Article article : account.articles()) {
      claims("Only in " + name(article), account.only(article));
    }
    quotes("Quotes in " + account.several() + " reports", account.sharedQuotes());
    quotes("Quotes in one report", account.singleQuotes());
    quotes("Said in one report, in its own words", account.singleIndirect());
    passages();
    differences("Other differences", account.otherDifferences());
    timeline();
    for (Article article : account.articles()) {
      claims("Left out by " + name(article), account.leftOutBy(article));
    }
  }

  private String name(Article article) {
    return Markdown.text(Labels.name(account.letter(article.id()), article));
  }

  private void reports() throws IOException {
    heading("Reports");
    for (Article article : account.articles()) {
      item(
          "**"
              + account.letter(article.id())
              + "** "
              + Markdown.text(article.label())
              + ": "
              + Markdown.text(Labels.headline(article))
              + " — "
              + Labels.published(article.published())
              + (article.partial() == null
                  ? ""
                  : "; not the whole report: " + Markdown.text(article.partial())));
    }
  }

  private void brief() throws IOException {
    if (comparison.brief().isEmpty()) {
      return;
    }
    heading("The brief");
    for (BriefLine line : comparison.brief()) {
      boolean plain = line.standing() == Standing.AGREED;
      String standing = plain ? "" : " *(" + Labels.standing(line) + ")*";
      item(Markdown.text(line.text()) + standing + " " + account.cites(line.passages()));
    }
  }

  private void differences(String heading, List<Difference> differences) throws IOException {
    if (differences.isEmpty()) {
      return;
    }
    heading(heading);
    for (Difference difference : differences) {
      String kind = Labels.kind(difference.kind());
      item(
          "**"
              + kind
              + "**: "
              + Markdown.text(difference.about())
              + " — *"
              + Markdown.text(difference.note())
              + "*");
      for (Difference.Value value : difference.values()) {
        String cites = account.cites(value.passages());
        subitem(words(value) + " " + cites);
      }
    }
  }

  private static String words(Difference.Value value) {
    String words = value.passages().get(0).text();
    String quoted = Markdown.text(Labels.quoted(words));
    return Labels.repeats(value) ? quoted : "**" + Markdown.text(value.value()) + "**: " + quoted;
  }

  private void claims(String heading, List<Claim> claims) throws IOException {
    if (claims.isEmpty()) {
      return;
    }
    heading(heading);
    for (Claim claim : claims) {
      String aside = Labels.aside(claim.modality());
      String tail = aside.isEmpty() ? "" : " *" + Markdown.text(aside) + "*";
      item(
          Markdown.text(account.attributed(claim))
              + tail
              + " "
              + account.cites(claim)
              + otherWords(claim));
    }
  }

  private String otherWords(Claim claim) {
    StringBuilder others = new StringBuilder();
    for (DistinctClaim.ReportWords words : account.otherWords(claim)) {
      others
          .append(" — ")
          .append(account.brackets(List.of(words.report())))
          .append(" in other words: ")
          .append(Markdown.text(Labels.quoted(words.text())));
    }
    return others.toString();
  }

  private void quotes(String heading, List<QuoteCluster> quotes) throws IOException {
    if (quotes.isEmpty()) {
      return;
    }
    heading(heading);
    for (QuoteCluster quote : quotes) {
      boolean copied = quote.origins() == 1 && account.reportsOf(quote).size() > 1;
      String spoken = Markdown.text(Labels.spoken(quote.kind(), quote.text()));
      String alike = account.brackets(ComparisonView.alike(quote));
      item(
          "**"
              + Markdown.text(Labels.speaker(quote))
              + "**: "
              + spoken
              + " "
              + alike
              + (copied ? " *(one origin)*" : ""));
      for (QuoteCluster.Variant wording : quote.versions()) {
        if (!wording.edits().isEmpty()) {
          String edits = String.join("; ", wording.edits().stream().map(Labels::edit).toList());
          subitem(account.brackets(List.of(wording.report())) + " " + Markdown.text(edits));
        }
      }
    }
  }

  private void passages() throws IOException {
    List<SharedWording> all = account.sharedPassages();
    if (all.isEmpty()) {
      return;
    }
    heading("Shared passages");
    for (SharedWording shared : all) {
      WordDiff diff = shared.diff();
      item("*" + Markdown.text(shared.how()) + "*");
      side(shared.left(), diff.left());
      if (!shared.isWordForWord()) {
        side(shared.right(), diff.right());
      }
    }
  }

  private void side(List<Passage> passages, List<WordDiff.Run> runs) throws IOException {
    List<String> texts = new ArrayList<>();
    for (WordDiff.Run run : runs) {
      String text = Markdown.text(run.text());
      texts.add(run.same() ? text : "**" + text + "**");
    }
    subitem(account.cites(passages) + " " + String.join(" ", texts));
  }

  private void timeline() throws IOException {
    if (comparison.timeline().isEmpty()) {
      return;
    }
    heading("Timeline");
    for (TimelineEntry moment : comparison.timeline()) {
      boolean plain = moment.modality() == Modality.HAPPENED;
      String modality = plain ? "" : " *(" + Labels.of(moment.modality()) + ")*";
      String cites = account.cites(moment.passages());
      item(
          "**"
              + ReadableDates.of(moment)
              + "** "
              + Markdown.text(moment.what())
              + modality
              + " "
              + cites);
    }
  }

  private void heading(String text) throws IOException {
    out.write("\n## " + text + "\n\n");
  }

  private void item(String text) throws IOException {
    out.write("- " + text.stripTrailing() + "\n");
  }

  private void subitem(String text) throws IOException {
    out.write("  - " + text.stripTrailing() + "\n");
  }
}
