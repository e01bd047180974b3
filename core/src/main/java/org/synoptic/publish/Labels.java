package org.synoptic.publish;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** The words that results use for the model's constants and small facts. */
final class Labels {

  /** Chars of the body that stand for a missing headline. */
  private static final int OPENING = 60;

  private Labels() {}

  /** {@code ONE_SOURCE} as "one source". */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** How a line of the brief stands: reports that say it in one voice are told apart from one. */
  static String standing(BriefLine line) {
    long reports = line.passages().stream().map(Passage::report).distinct().count();
    return line.standing() == Standing.ONE_SOURCE && reports > 1
        ? "one origin"
        : of(line.standing());
  }

  static boolean isClash(Standing standing) {
    return standing == Standing.DISPUTED || standing == Standing.UPDATED;
  }

  /** A kind of difference, for people. */
  static String kind(Difference.Kind kind) {
    return switch (kind) {
      case SCOPE -> "different scope";
      case ROUNDING -> "rounding or unit";
      case SPELLING -> "spelling or translation";
      default -> of(kind);
    };
  }

  /** When a report was published, and who says so. */
  static String published(SourcedDate published) {
    String when = published.when();
    if (when == null) {
      return "date not known: relative dates stay relative";
    }
    return ReadableDates.moment(when)
        + (published.source() == SourcedDate.Source.GIVEN ? " (as given)" : "");
  }

  /** Whether a report was changed at a time that is not that of its publication. */
  static boolean changed(Article article) {
    String when = article.updated().when();
    return when != null && !when.equals(article.published().when());
  }

  /** The headline, or the opening words where there is none. */
  static String headline(Article article) {
    String headline = article.headline();
    if (headline != null) {
      return headline;
    }
    String body = TerminalCells.clean(article.body());
    int space = body.length() <= OPENING ? body.length() : body.lastIndexOf(' ', OPENING);
    String opening = body.substring(0, space < 0 ? OPENING : space);
    return "(no headline) " + opening + (opening.length() < body.length() ? " …" : "");
  }

  /** "A (Ellery Courier)", or the letter alone where the outlet is not known. */
  static String name(String letter, Article article) {
    Outlet outlet = article.outlet();
    return outlet == null ? letter : letter + " (" + outlet.name() + ")";
  }

  /** "(planned)", empty where it is told as a fact. */
  static String aside(Modality modality) {
    return modality == Modality.HAPPENED ? "" : "(" + of(modality) + ")";
  }

  /** "(updated)", empty where it stands agreed. */
  static String aside(Standing standing) {
    return standing == Standing.AGREED ? "" : "(" + of(standing) + ")";
  }

  /** Whether a value is no more than its words. */
  static boolean repeats(Difference.Value value) {
    String words = TerminalCells.clean(value.passages().get(0).text());
    return words.equalsIgnoreCase(TerminalCells.clean(value.value()));
  }

  /** How a version departs from the row's text, as a clause: "trims “whole”". */
  static String edit(QuoteCluster.Edit edit) {
    return switch (edit.kind()) {
      case TRIMMED -> "trims " + quoted(edit.from());
      case ADDED -> "adds " + quoted(edit.to());
      case SWAPPED -> quoted(edit.to()) + " for " + quoted(edit.from());
      case SPEAKER -> "gives it to " + inline(edit.to()) + ", not " + inline(edit.from());
      case PARAPHRASED -> "in its own words: " + edit.to();
    };
  }

  /** Direct speech between marks, other words as they are. */
  static String spoken(Quote.Kind kind, String text) {
    return kind == Quote.Kind.DIRECT ? quoted(text) : text;
  }

  /** Between “ and ”, unless marks stand there already; a closing comma falls. */
  static String quoted(String text) {
    String words = text.strip();
    if (words.endsWith(",")) {
      words = words.substring(0, words.length() - 1);
    }
    boolean marked = !words.isEmpty() && "“\"«„".indexOf(words.charAt(0)) >= 0;
    return marked ? words : "“" + words + "”";
  }

  /** "1 report", "4 reports". */
  static String count(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  static String speaker(QuoteCluster quote) {
    String speaker = quote.speaker();
    return speaker == null ? "Speaker not named" : speaker(speaker);
  }

  /** A speaker as a line opens with it. */
  static String speaker(String name) {
    String words = bare(name);
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A name as it stands inside a sentence: its article small. */
  static String inline(String name) {
    String words = bare(name);
    boolean article = words.startsWith("A ") || words.startsWith("An ") || words.startsWith("The ");
    return article ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
  }

  /** A name without the comma that its sentence went on with. */
  static String bare(String name) {
    String words = name.strip();
    return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
  }

  /** Who takes part, with country and sector where they are known: "the army (FRA MIL)". */
  static String participant(Event.Participant participant) {
    String codes =
        Stream.of(participant.country(), participant.sector())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return participant.name() + (codes.isEmpty() ? "" : " (" + codes + ")");
  }
}
