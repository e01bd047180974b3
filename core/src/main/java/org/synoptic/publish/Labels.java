package org.synoptic.publish;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Difference;
import org.synoptic.model.Event;
import org.synoptic.model.Modality;
import org.synoptic.model.Outlet;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Standing;

/** The English words with which results show the model's constants and short facts. */
final class Labels {

  /** A missing headline is replaced by at most this many chars of the body. Set by hand. */
  private static final int OPENING_CHARS = 60;

  private static final String OPENING_MARKS = "“\"«„";

  private Labels() {}

  /** Returns a constant in lower case with spaces: {@code ONE_SOURCE} is "one source". */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * Returns the standing of a line of the brief: "one origin" if several reports share it, nothing
   * for what is agreed and for what one report says while another may have something near it.
   */
  static String standing(BriefLine line) {
    long reports = line.passages().stream().map(Passage::report).distinct().count();
    return switch (line.standing()) {
      case AGREED -> "";
      case ONE_SOURCE -> reports > 1 ? "one origin" : line.exclusive() ? "one source" : "";
      default -> of(line.standing());
    };
  }

  /** Whether the standing means that values clash: disputed or updated. */
  static boolean isClash(Standing standing) {
    return standing == Standing.DISPUTED || standing == Standing.UPDATED;
  }

  /** Returns the readable name of a kind of difference. */
  static String kind(Difference.Kind kind) {
    return switch (kind) {
      case SCOPE -> "different scope";
      case ROUNDING -> "rounding or unit";
      case SPELLING -> "spelling or translation";
      case CERTAINTY -> "more or less certain";
      default -> of(kind);
    };
  }

  /** Returns the date of publication; it says so if the user gave the date. */
  static String published(SourcedDate published) {
    String when = published.when();
    if (when == null) {
      return "date not known: relative dates stay relative";
    }
    return ReadableDates.dayAndTime(when)
        + (published.source() == SourcedDate.Source.GIVEN ? " (as given)" : "");
  }

  /** Whether a report gives a time of change that differs from its time of publication. */
  static boolean wasUpdated(Article article) {
    String when = article.updated().when();
    return when != null && !when.equals(article.published().when());
  }

  /** Returns the headline, or the opening words of a report without headline. */
  static String headline(Article article) {
    String headline = article.headline();
    if (headline != null) {
      return headline;
    }
    String body = TerminalCells.clean(article.body());
    int space =
        body.length() <= OPENING_CHARS ? body.length() : body.lastIndexOf(' ', OPENING_CHARS);
    String opening = body.substring(0, space < 0 ? OPENING_CHARS : space);
    return "(no headline) " + opening + (opening.length() < body.length() ? " …" : "");
  }

  /** Returns "A (Ellery Courier)", or the letter alone when the outlet is not known. */
  static String name(String letter, Article article) {
    Outlet outlet = article.outlet();
    return outlet == null ? letter : letter + " (" + outlet.name() + ")";
  }

  /** Returns the heading of what a report says that others may have something near. */
  static String also(ComparisonView view, Article article) {
    return "Also in " + name(view.letter(article.id()), article);
  }

  /** Returns the modality as "(planned)"; empty for what is asserted as a fact. */
  static String inBrackets(Modality modality) {
    return modality == Modality.HAPPENED ? "" : "(" + of(modality) + ")";
  }

  /** Returns the standing as "(updated)"; empty for what is agreed. */
  static String inBrackets(Standing standing) {
    return standing == Standing.AGREED ? "" : "(" + of(standing) + ")";
  }

  /** Whether a value is the same text as its first passage. */
  static boolean equalsItsPassage(Difference.Value value) {
    String text = TerminalCells.clean(value.passages().get(0).text());
    return text.equalsIgnoreCase(TerminalCells.clean(value.value()));
  }

  /** Returns what a variant changes in the cluster's text, as a clause: "trims “whole”". */
  static String edit(QuoteCluster.Edit edit) {
    return switch (edit.kind()) {
      case TRIMMED -> "trims " + quoted(edit.from());
      case ADDED -> "adds " + quoted(edit.to());
      case SWAPPED -> quoted(edit.to()) + " for " + quoted(edit.from());
      case SPEAKER -> "gives it to " + inline(edit.to()) + ", not " + inline(edit.from());
      case PARAPHRASED -> "in its own words: " + edit.to();
    };
  }

  /** Returns direct speech in quotation marks, other text unchanged. */
  static String quotedIfDirect(Quote.Kind kind, String text) {
    return kind == Quote.Kind.DIRECT ? quoted(text) : text;
  }

  /** Returns text in “ and ”, unless it starts with a quotation mark; drops a final comma. */
  static String quoted(String text) {
    String words = withoutComma(text);
    boolean marked = !words.isEmpty() && OPENING_MARKS.indexOf(words.charAt(0)) >= 0;
    return marked ? words : "“" + words + "”";
  }

  /** Returns the first words of a text, with an ellipsis where more follow. */
  static String clipped(String text, int words) {
    String[] all = text.strip().split("\\s+");
    return all.length - 1 <= words ? text : String.join(" ", List.of(all).subList(0, words)) + " …";
  }

  /** Returns a number with its noun: "1 report", "4 reports". */
  static String count(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  static String speaker(QuoteCluster quote) {
    String speaker = quote.speaker();
    return speaker == null ? "Speaker not named" : speaker(speaker);
  }

  /** Returns a speaker's name as the first word of a line, with a capital. */
  static String speaker(String name) {
    String text = withoutComma(name);
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Returns a name as it stands inside a sentence, with its article in lower case. */
  static String inline(String name) {
    String text = withoutComma(name);
    boolean article = text.startsWith("A ") || text.startsWith("An ") || text.startsWith("The ");
    return article ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
  }

  /** Returns text without surrounding blanks and without a final comma. */
  static String withoutComma(String name) {
    String text = name.strip();
    return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
  }

  /** Returns the text, or an empty string for null. */
  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Returns a participant with country and sector as far as known: "the army (FRA MIL)". */
  static String participant(Event.Participant participant) {
    String codes =
        Stream.of(participant.country(), participant.sector())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return participant.name() + (codes.isEmpty() ? "" : " (" + codes + ")");
  }
}
