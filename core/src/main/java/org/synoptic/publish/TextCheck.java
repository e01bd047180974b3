package org.synoptic.publish;

import java.util.List;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence;
import org.synoptic.model.CheckedSentence.Verdict;
import org.synoptic.model.Passage;
import org.synoptic.model.QuoteCheck;

/** A check as plain text and as Markdown. */
final class TextCheck {

  private static final String MARKS =
      "(+ supported, ! contradicted, ? not in the reports, none: no statement of fact)\n";

  private TextCheck() {}

  static String text(List<CheckedDraft> drafts) {
    StringBuilder out = new StringBuilder();
    for (CheckedDraft draft : drafts) {
      out.append(plain(draft.path())).append(": ").append(counts(draft)).append('\n');
      out.append(draft.unread() == null ? MARKS : "");
      for (CheckedSentence sentence : draft.sentences()) {
        out.append('\n').append(mark(sentence.verdict())).append("  ");
        out.append(plain(sentence.text())).append('\n');
        if (sentence.verdict() != Verdict.SUPPORTED && sentence.verdict() != Verdict.NONE) {
          sentence
              .parts()
              .forEach(part -> out.append("    ").append(plain(why(part))).append('\n'));
        }
        if (sentence.passages().isEmpty() && sentence.parts().isEmpty()) {
          out.append("    ").append(plain(sentence.why())).append('\n');
        }
        for (Passage passage : sentence.passages()) {
          out.append("      ").append(plain(CheckPublisher.line(passage))).append('\n');
        }
      }
      out.append('\n');
    }
    return out.toString();
  }

  static String text(QuoteCheck check) {
    StringBuilder out = new StringBuilder();
    out.append(Labels.of(check.finding())).append(check.faithful() ? " (faithful): " : ": ");
    out.append(plain(check.why())).append('\n');
    check
        .passages()
        .forEach(p -> out.append("  ").append(plain(CheckPublisher.line(p))).append('\n'));
    return out.toString();
  }

  static String markdown(List<CheckedDraft> drafts) {
    StringBuilder out = new StringBuilder();
    for (CheckedDraft draft : drafts) {
      out.append("# ").append(MarkdownEscaper.escape(draft.path())).append("\n\n");
      out.append(counts(draft)).append("\n\n");
      for (CheckedSentence sentence : draft.sentences()) {
        out.append("- **").append(Labels.of(sentence.verdict())).append("** ");
        out.append(escaped(sentence.text())).append('\n');
        sentence
            .parts()
            .forEach(part -> out.append("  - ").append(escaped(why(part))).append('\n'));
        sentence
            .passages()
            .forEach(p -> out.append("  - ").append(escaped(CheckPublisher.line(p))).append('\n'));
      }
      out.append('\n');
    }
    return out.toString();
  }

  static String markdown(QuoteCheck check) {
    StringBuilder out = new StringBuilder();
    out.append("**").append(Labels.of(check.finding())).append("** ");
    out.append(escaped(check.why())).append('\n');
    check
        .passages()
        .forEach(p -> out.append("- ").append(escaped(CheckPublisher.line(p))).append('\n'));
    return out.toString();
  }

  /** What is told of a part: that it is contradicted, or not said. */
  static String why(CheckedPart part) {
    String words = "“" + part.text() + "”";
    return part.why().startsWith(words) ? part.why() : words + ": " + part.why();
  }

  static String counts(CheckedDraft draft) {
    if (draft.unread() != null) {
      return "not checked: " + draft.unread();
    }
    return "%d supported, %d contradicted, %d not in the reports, %d no statement of fact"
        .formatted(
            draft.count(Verdict.SUPPORTED),
            draft.count(Verdict.CONTRADICTED),
            draft.count(Verdict.UNSUPPORTED),
            draft.count(Verdict.NONE));
  }

  private static String mark(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> "+";
      case CONTRADICTED -> "!";
      case UNSUPPORTED -> "?";
      case NONE -> " ";
    };
  }

  private static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static String escaped(String text) {
    return MarkdownEscaper.escape(plain(text));
  }
}
