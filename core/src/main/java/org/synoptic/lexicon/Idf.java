package org.synoptic.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.synoptic.text.Vector;
import org.synoptic.text.Words;

/**
 * Inverse document frequency: the weight of a word, the higher the fewer documents contain it
 * (Spärck Jones 1972). Frequencies come from English-language news and, if given, from the
 * documents at hand. Immutable and safe for threads.
 */
public final class Idf {

  private static final WordList LIST =
      WordList.of(Idf.class, "document-frequencies.tsv")
          .columns(Column.value("stem"), Column.value("articles"));

  /** The line that gives the number of articles. */
  private static final String ALL = "=";

  /** Added to the articles that have a stem, so that one that none has weighs finitely much. */
  private static final double SMOOTHING = 0.5;

  private static final Idf ENGLISH = background();

  private final double documents;
  private final Map<String, Double> counts;

  private Idf(double documents, Map<String, Double> counts) {
    this.documents = documents;
    this.counts = counts;
  }

  /** Returns the weights in English-language news ({@code document-frequencies.tsv}). */
  public static Idf english() {
    return ENGLISH;
  }

  private static Idf background() {
    Map<String, Double> counts = new HashMap<>();
    double documents = 1;
    for (ListRow row : LIST.rows()) {
      double count = row.number("articles");
      if (row.get("stem").equals(ALL)) {
        documents = count;
      } else {
        counts.put(row.get("stem"), count);
      }
    }
    return new Idf(documents, counts);
  }

  /** Returns weights that also count the given documents. */
  Idf with(Collection<Words> more) {
    Map<String, Double> sum = new HashMap<>(counts);
    for (Words words : more) {
      Set<String> distinct = new HashSet<>();
      words.forms().forEach(form -> distinct.add(Stem.of(form)));
      distinct.forEach(form -> sum.merge(form, 1.0, Double::sum));
    }
    return new Idf(documents + more.size(), sum);
  }

  /**
   * Returns the weight of a folded form: 0 for function words, otherwise ln((N + 1) / (n + 0.5)),
   * where n of N documents contain the form's stem; about 0.7 for "said", 3 for "talks", 7 and more
   * for rare names.
   */
  public double of(String form) {
    return StopWords.isFunctionWord(form) ? 0 : ofStem(Stem.of(form));
  }

  private double ofStem(String stem) {
    return Math.log((documents + 1) / (counts.getOrDefault(stem, 0.0) + SMOOTHING));
  }

  /** Returns the sum of the weights of all words. */
  public double of(Words words) {
    return words.forms().stream().mapToDouble(this::of).sum();
  }

  /** Returns the vector of the stems, each weighted by (1 + ln count) · idf. */
  public Vector vector(Words words) {
    return vector(stems(words));
  }

  /** Returns the vector of stems that were counted, each weighted by (1 + ln count) · idf. */
  public Vector vector(SortedMap<String, Integer> stems) {
    TreeMap<String, Double> weights = new TreeMap<>();
    stems.forEach((stem, count) -> weights.put(stem, (1 + Math.log(count)) * ofStem(stem)));
    return Vector.of(weights);
  }

  /** Returns how often each stem stands among the words, function words left out. */
  public static SortedMap<String, Integer> stems(Words words) {
    TreeMap<String, Integer> times = new TreeMap<>();
    for (String form : words.forms()) {
      if (!StopWords.isFunctionWord(form)) {
        times.merge(Stem.of(form), 1, Integer::sum);
      }
    }
    return times;
  }
}
