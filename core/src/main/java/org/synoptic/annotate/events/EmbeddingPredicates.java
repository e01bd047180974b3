package org.synoptic.annotate.events;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;

/** What verbs, adjectives and nouns do to the clause they govern: {@code governors.tsv}. */
final class EmbeddingPredicates {

  /** Whether a word is a happening itself. */
  enum Happening {
    YES,
    NO,
    /** With a direct object and without a clause. */
    OBJECT,
    /** When it governs no clause. */
    FREE
  }

  /** What the governed clause becomes. */
  enum Effect {
    SAID,
    SAME,
    PLANNED,
    POSSIBLE,
    NOT,
    DENIED,
    ALLEGED
  }

  /** One row. */
  record Governor(Happening happening, Effect effect, boolean objectControls) {}

  private static final Governor PLAIN = new Governor(Happening.YES, Effect.SAME, false);

  private final Map<String, Governor> verbs = new HashMap<>();
  private final Map<String, Governor> nouns = new HashMap<>();

  EmbeddingPredicates() {
    for (List<String> row : EventTable.rows("governors.tsv")) {
      String word = row.get(0);
      Governor governor =
          new Governor(
              Happening.valueOf(upper(row.get(1))),
              Effect.valueOf(upper(row.get(2))),
              row.get(3).equals("o"));
      if (word.startsWith("n:")) {
        nouns.put(word.substring(2), governor);
      } else {
        verbs.put(word, governor);
      }
    }
  }

  Governor of(ParsedSentence parse, int i) {
    return table(parse, i).getOrDefault(key(parse, i), PLAIN);
  }

  boolean lists(ParsedSentence parse, int i) {
    return table(parse, i).containsKey(key(parse, i));
  }

  boolean listsPhrase(ParsedSentence parse, int i) {
    return key(parse, i).contains(" ");
  }

  private Map<String, Governor> table(ParsedSentence parse, int i) {
    return parse.isNoun(i) ? nouns : verbs;
  }

  /** "Point out" has a row of its own beside "point". */
  private String key(ParsedSentence parse, int i) {
    for (int particle : parse.children(i, Relations.PRT)) {
      String both = parse.lemma(i) + " " + parse.lemma(particle);
      if (verbs.containsKey(both)) {
        return both;
      }
    }
    return parse.lemma(i);
  }

  boolean knowsNoun(String lemma) {
    return nouns.containsKey(lemma);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
