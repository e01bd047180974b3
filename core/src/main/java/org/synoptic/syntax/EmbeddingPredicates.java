package org.synoptic.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/** What verbs, adjectives and nouns do to the clause they govern: {@code governors.tsv}. */
public final class EmbeddingPredicates {

  /** Whether a word is a happening itself. */
  public enum Happening {
    YES,
    NO,
    /** With a direct object and without a clause. */
    OBJECT,
    /** When it governs no clause. */
    FREE
  }

  /** What the governed clause becomes. */
  public enum Effect {
    SAID,
    SAME,
    PLANNED,
    POSSIBLE,
    NOT,
    DENIED,
    ALLEGED
  }

  /** One row. */
  public record Governor(Happening happening, Effect effect, boolean objectControls) {}

  private static final WordList LIST =
      WordList.of(EmbeddingPredicates.class, "governors.tsv")
          .columns(
              Column.value("word"),
              Column.value("event").of("yes", "no", "object", "free"),
              Column.value("effect")
                  .of("said", "same", "planned", "possible", "not", "denied", "alleged"),
              Column.value("control").of("s", "o"));

  private static final Governor PLAIN = new Governor(Happening.YES, Effect.SAME, false);

  private final Map<String, Governor> verbs = new HashMap<>();
  private final Map<String, Governor> nouns = new HashMap<>();

  public EmbeddingPredicates() {
    for (ListRow row : LIST.rows()) {
      String word = row.get("word");
      Governor governor =
          new Governor(
              Happening.valueOf(upper(row.get("event"))),
              Effect.valueOf(upper(row.get("effect"))),
              row.get("control").equals("o"));
      if (word.startsWith("n:")) {
        nouns.put(word.substring(2), governor);
      } else {
        verbs.put(word, governor);
      }
    }
  }

  public Governor of(ParsedSentence parse, int i) {
    return table(parse, i).getOrDefault(key(parse, i), PLAIN);
  }

  public boolean lists(ParsedSentence parse, int i) {
    return table(parse, i).containsKey(key(parse, i));
  }

  public boolean listsPhrase(ParsedSentence parse, int i) {
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

  public boolean knowsNoun(String lemma) {
    return nouns.containsKey(lemma);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
