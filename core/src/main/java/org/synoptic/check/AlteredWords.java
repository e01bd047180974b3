package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.account.EvidenceCheck;
import org.synoptic.compare.terms.Antonyms;
import org.synoptic.lexicon.NegationWords;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.QuoteCluster.Edit;
import org.synoptic.model.Span;
import org.synoptic.text.Alignment;
import org.synoptic.text.Words;

/** What changes between an utterance and a quote of it. */
final class AlteredWords {

  private AlteredWords() {}

  /** The operations between the first and the last word that both have. */
  static List<Alignment.Op> inner(Alignment alignment) {
    List<Alignment.Op> ops = new ArrayList<>(alignment.ops());
    while (!ops.isEmpty() && ops.get(0).kind() == Alignment.Kind.TRIM) {
      ops.remove(0);
    }
    while (!ops.isEmpty() && ops.get(ops.size() - 1).kind() == Alignment.Kind.TRIM) {
      ops.remove(ops.size() - 1);
    }
    return ops.stream().filter(op -> op.kind() != Alignment.Kind.EQUAL).toList();
  }

  /** Whether it is more than a cut. */
  static boolean isChange(Alignment.Op op) {
    return op.kind() == Alignment.Kind.SWAP || op.kind() == Alignment.Kind.ADD;
  }

  static List<Edit> edits(Utterance utterance, String quote, List<Alignment.Op> ops) {
    List<Edit> edits = new ArrayList<>();
    for (Alignment.Op op : ops) {
      Edit.Kind kind =
          switch (op.kind()) {
            case TRIM -> Edit.Kind.TRIMMED;
            case ADD -> Edit.Kind.ADDED;
            case SWAP, EQUAL -> Edit.Kind.SWAPPED;
          };
      edits.add(new Edit(kind, op.from().in(utterance.body()), op.to().in(quote)));
    }
    return edits;
  }

  /** The first change, in words. */
  static String say(List<Edit> edits) {
    Edit first = edits.get(0);
    return switch (first.kind()) {
      case ADDED -> "added: “" + first.to() + "”";
      case TRIMMED -> "cut inside: “" + first.from() + "”";
      default -> "“%s” for “%s”".formatted(first.to(), first.from());
    };
  }

  /** How the changes turn the sense, in words; null where they do not. */
  static @Nullable String turn(Utterance utterance, String quote, List<Alignment.Op> ops) {
    for (Alignment.Op op : ops) {
      Words from = words(utterance.body(), op.from());
      Words to = words(quote, op.to());
      String turning = firstDifferent(from, to);
      if (turning != null) {
        return "“" + turning + "” turns the sense";
      }
      String said = op.from().in(utterance.body());
      String given = op.to().in(quote);
      if (isOther(said, given, from, to)) {
        return "“%s” for “%s”".formatted(given, said);
      }
    }
    return null;
  }

  private static Words words(String text, Span span) {
    return Words.of(text, span);
  }

  /** The first word of sense-turning kind that only one of the two has. */
  private static @Nullable String firstDifferent(Words from, Words to) {
    for (Words one : List.of(from, to)) {
      Words other = one == from ? to : from;
      for (String form : one.forms()) {
        boolean negates = isNegation(form);
        boolean there =
            negates
                ? other.forms().stream().anyMatch(AlteredWords::isNegation)
                : other.forms().contains(form);
        if ((negates || CutWords.isTurning(form)) && !there) {
          return form;
        }
      }
    }
    return null;
  }

  static boolean isNegation(String form) {
    return form.endsWith("n't")
        || NegationWords.adverbs().contains(form)
        || NegationWords.pronouns().contains(form)
        || NegationWords.determiners().contains(form)
        || NegationWords.almost().contains(form)
        || NegationWords.prepositions().contains(form);
  }

  /** Another number, another name, or an opposite. */
  private static boolean isOther(String said, String given, Words from, Words to) {
    boolean numbers = hasNumber(from) || hasNumber(to);
    boolean names = hasName(said, from) && hasName(given, to);
    boolean opposite =
        from.forms().stream()
            .anyMatch(one -> to.forms().stream().anyMatch(two -> Antonyms.turn(one, two)));
    return numbers || names || opposite;
  }

  private static boolean hasNumber(Words words) {
    return words.forms().stream()
        .anyMatch(
            form -> form.chars().anyMatch(Character::isDigit) || EvidenceCheck.isNumberOrDay(form));
  }

  private static boolean hasName(String text, Words words) {
    int offset = words.isEmpty() ? 0 : words.span(0).start();
    for (int i = 0; i < words.size(); i++) {
      int at = words.span(i).start() - offset;
      if (at < text.length()
          && Character.isUpperCase(text.codePointAt(at))
          && !StopWords.isFunctionWord(words.form(i))) {
        return true;
      }
    }
    return false;
  }
}
