package org.synoptic.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.Published;
import org.synoptic.model.Quote;
import org.synoptic.model.Standing;
import org.synoptic.model.Utterance;

/** The words that results use for the model's constants and small facts. */
final class Terms {

  private Terms() {}

  /** {@code ONE_SOURCE} as "one source". */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
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
  static String published(Published published) {
    String when = published.when();
    if (when == null) {
      return "date not known: relative dates stay relative";
    }
    return Dates.moment(when) + (published.ground() == Published.Ground.GIVEN ? " (as given)" : "");
  }

  static String headline(Article article) {
    String headline = article.headline();
    return headline == null ? "(no headline)" : headline;
  }

  /** "(planned; according to the harbour authority; one origin)", empty where all is plain. */
  static String aside(Claim claim, int reports) {
    List<String> parts = new ArrayList<>();
    if (claim.modality() != Modality.HAPPENED) {
      parts.add(of(claim.modality()));
    }
    String speaker = claim.saidBy();
    if (speaker != null && !claim.text().contains(speaker)) {
      parts.add("according to " + speaker);
    }
    if (reports > 1 && claim.standing() == Standing.ONE_SOURCE) {
      parts.add("one origin");
    }
    return parts.isEmpty() ? "" : "(" + String.join("; ", parts) + ")";
  }

  /** How a version departs from the row's text, as a clause: "trims “whole”". */
  static String edit(Utterance.Edit edit) {
    return switch (edit.kind()) {
      case TRIMMED -> "trims " + quoted(edit.from());
      case ADDED -> "adds " + quoted(edit.to());
      case SWAPPED -> quoted(edit.to()) + " for " + quoted(edit.from());
      case SPEAKER -> "gives it to " + edit.to() + ", not " + edit.from();
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

  static String speaker(Utterance quote) {
    String speaker = quote.speaker();
    return speaker == null ? "Speaker not named" : speaker;
  }
}
