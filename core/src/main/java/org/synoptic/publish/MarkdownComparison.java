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
import org.synoptic.model.SharedLine;
import org.synoptic.model.TimelineEntry;

/** Writes the joint account of one story as Markdown. */
final class MarkdownComparison {

  private final Writer out;
  private final ComparisonView view;
  private final Comparison comparison;
  private final SlotCourse course;
  private final AccountParts parts;

  MarkdownComparison(Writer out, ComparisonView view, AccountParts parts) {
    this.out = out;
    this.view = view;
    this.comparison = view.comparison();
    this.course =
        new SlotCourse(
            view, value -> "**" + MarkdownEscaper.escape(value) + "**", citations -> citations);
    this.parts = parts;
  }

  void write() throws IOException {
    out.write("# " + MarkdownEscaper.escape(comparison.story().headline()) + "\n");
    reports();
    if (parts.isShort()) {
      shortAccount(new ShortAccount(view));
      return;
    }
    for (AccountPart part : AccountPart.values()) {
      if (parts.has(part)) {
        whole(part);
      }
    }
  }

  private void shortAccount(ShortAccount account) throws IOException {
    brief();
    differences("Where they part", account.differences());
    claims("What " + view.bothOrSeveral() + " say", account.claims());
    quotes("Quotes that differ", account.quotes());
    if (!account.rest().isEmpty()) {
      heading("The rest");
      for (String line : account.rest()) {
        item(line);
      }
      item("everything: --all");
    }
  }

  private void whole(AccountPart part) throws IOException {
    switch (part) {
      case BRIEF -> brief();
      case DIFFERENCES -> {
        differences("Where they part", view.clashes());
        claims("Disputed or updated", view.clashesWithoutDifference());
        differences("Other differences", view.otherDifferences());
      }
      case CLAIMS -> {
        claims("What " + view.bothOrSeveral() + " say", view.agreed());
        claims("Told alike, in " + view.bothOrSeveral() + " reports", view.toldAlike());
        claims("From one origin, in " + view.bothOrSeveral() + " reports", view.fromOneOrigin());
        for (Article article : view.articles()) {
          claims(MarkdownEscaper.escape(Labels.also(view, article)), view.alsoIn(article));
        }
      }
      case EXCLUSIVES -> exclusives();
      case QUOTES -> {
        quotes("Quotes in " + view.bothOrSeveral() + " reports", view.sharedQuotes());
        quotes("Quotes in one report", view.singleQuotes());
        quotes("Said in one report, in its own words", view.singleIndirect());
      }
      case REUSE -> passages();
      case TIMELINE -> {
        timeline("Timeline", view.happening());
        timeline("Background", view.background());
      }
    }
  }

  private void exclusives() throws IOException {
    for (Article article : view.articles()) {
      claims("Only in " + name(article), view.onlyIn(article));
    }
    for (Article article : view.articles()) {
      claims("Left out by " + name(article), view.leftOutBy(article));
    }
  }

  private String name(Article article) {
    return MarkdownEscaper.escape(Labels.name(view.letter(article.id()), article));
  }

  private void reports() throws IOException {
    heading("Reports");
    for (Article article : view.articles()) {
      item(
          "**"
              + view.letter(article.id())
              + "** "
              + MarkdownEscaper.escape(article.label())
              + ": "
              + MarkdownEscaper.escape(Labels.headline(article))
              + " — "
              + view.published(article)
              + (article.partial() == null
                  ? ""
                  : "; not the whole report: " + MarkdownEscaper.escape(article.partial())));
    }
  }

  private void brief() throws IOException {
    if (comparison.brief().isEmpty()) {
      return;
    }
    heading("The brief");
    for (BriefLine line : comparison.brief()) {
      String standing = Labels.standing(line);
      String aside = standing.isEmpty() ? "" : " *(" + standing + ")*";
      String values = line.course() == null ? "" : " — " + course.of(line.course());
      item(
          MarkdownEscaper.escape(line.text())
              + aside
              + " "
              + view.citations(line.passages())
              + values);
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
              + MarkdownEscaper.escape(difference.about())
              + " — *"
              + MarkdownEscaper.escape(difference.note())
              + "*");
      if (difference.slot() != null) {
        subitem(course.of(difference));
      } else {
        values(difference);
      }
    }
  }

  private void values(Difference difference) throws IOException {
    for (Difference.Value value : difference.values()) {
      subitem(valueInContext(value) + " " + view.citations(value.passages()));
    }
  }

  private static String valueInContext(Difference.Value value) {
    String words = value.passages().get(0).text();
    String quoted = MarkdownEscaper.escape(Labels.quoted(words));
    return Labels.equalsItsPassage(value)
        ? quoted
        : "**" + MarkdownEscaper.escape(value.value()) + "**: " + quoted;
  }

  private void claims(String heading, List<Claim> claims) throws IOException {
    if (claims.isEmpty()) {
      return;
    }
    heading(heading);
    for (Claim claim : claims) {
      String aside = Labels.inBrackets(claim.modality());
      String suffix = aside.isEmpty() ? "" : " *" + MarkdownEscaper.escape(aside) + "*";
      String reserve = parts.isShort() ? view.reserve(claim) : "";
      suffix += reserve.isEmpty() ? "" : " *" + reserve + "*";
      SharedLine line = parts.isShort() ? view.sharedLine(claim) : null;
      String text = line == null ? view.attributed(claim) : line.text();
      String citations = line == null ? view.citations(claim) : view.brackets(line.reports());
      item(MarkdownEscaper.escape(text) + suffix + " " + citations + otherWords(claim));
    }
  }

  private String otherWords(Claim claim) {
    StringBuilder others = new StringBuilder();
    List<DistinctClaim.ReportWords> all = parts.isShort() ? List.of() : view.otherWords(claim);
    for (DistinctClaim.ReportWords words : all) {
      others
          .append(" — ")
          .append(view.brackets(List.of(words.report())))
          .append(" in other words: ")
          .append(MarkdownEscaper.escape(Labels.quoted(words.text())));
    }
    return others.toString();
  }

  private void quotes(String heading, List<QuoteCluster> quotes) throws IOException {
    if (quotes.isEmpty()) {
      return;
    }
    heading(heading);
    for (QuoteCluster quote : quotes) {
      boolean oneOrigin = quote.origins() == 1 && view.reportsOf(quote).size() > 1;
      String spoken = MarkdownEscaper.escape(Labels.quotedIfDirect(quote.kind(), quote.text()));
      String unedited = view.brackets(ComparisonView.reportsWithoutEdits(quote));
      item(
          "**"
              + MarkdownEscaper.escape(Labels.speaker(quote))
              + "**: "
              + spoken
              + " "
              + unedited
              + (oneOrigin ? " *(one origin)*" : ""));
      for (QuoteCluster.Variant variant : quote.variants()) {
        if (!variant.edits().isEmpty()) {
          String edits = String.join("; ", variant.edits().stream().map(Labels::edit).toList());
          subitem(view.brackets(List.of(variant.report())) + " " + MarkdownEscaper.escape(edits));
        }
      }
    }
  }

  private void passages() throws IOException {
    List<SharedWording> all = view.sharedPassages();
    if (all.isEmpty()) {
      return;
    }
    heading("Shared passages");
    for (SharedWording shared : all) {
      WordDiff diff = shared.diff();
      item("*" + MarkdownEscaper.escape(shared.how()) + "*");
      side(shared.left(), diff.left());
      if (!shared.isWordForWord()) {
        side(shared.right(), diff.right());
      }
    }
  }

  private void side(List<Passage> passages, List<WordDiff.Segment> segments) throws IOException {
    List<String> texts = new ArrayList<>();
    for (WordDiff.Segment segment : segments) {
      String text = MarkdownEscaper.escape(segment.text());
      texts.add(segment.common() ? text : "**" + text + "**");
    }
    subitem(view.citations(passages) + " " + String.join(" ", texts));
  }

  private void timeline(String heading, List<TimelineEntry> entries) throws IOException {
    if (entries.isEmpty()) {
      return;
    }
    heading(heading);
    for (TimelineEntry entry : entries) {
      boolean asserted = entry.modality() == Modality.HAPPENED;
      String modality = asserted ? "" : " *(" + Labels.of(entry.modality()) + ")*";
      String citations = view.citations(entry.passages());
      item(
          "**"
              + ReadableDates.of(entry)
              + "** "
              + MarkdownEscaper.escape(entry.what())
              + modality
              + " "
              + citations);
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
