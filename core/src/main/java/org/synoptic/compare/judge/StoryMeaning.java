package org.synoptic.compare.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.lexicon.Idf;
import org.synoptic.model.Span;
import org.synoptic.text.Words;
import org.synoptic.text.encoder.SentenceEncoder;

/**
 * Sentences of a story in the space of meanings: the words with their vectors, how well each finds
 * itself in each sentence, and what it weighs.
 */
public final class StoryMeaning {

  /** Cosine from which on two words are of one meaning. Tuned on SuperPAL's dev part. */
  private static final double SAME_MEANING = 0.6;

  /** How soft that border is: the logistic function's scale. Set with it. */
  private static final double SOFTNESS = 0.05;

  /** Sentences added to a story's own number, as in {@code align.StatementVectors}. */
  private static final double SMOOTHING = 20;

  /** Least weight of a word by its rarity in the story. Set by hand. */
  private static final double LEAST_IDF = 0.2;

  /** Least soft weight of a word. Set by hand. */
  private static final double LEAST_SOFT = 0.05;

  /** Rarity in the language from which on a word weighs in full; see {@link Idf}. By hand. */
  private static final double RARE = 6;

  private final Map<Statement.Place, Integer> numbers = new HashMap<>();
  private final List<MeaningSentence> sentences = new ArrayList<>();
  private final List<MeaningWord> content = new ArrayList<>();
  private final List<float[]> units = new ArrayList<>();
  private final float[][] best;
  private final double[] softWeights;

  private StoryMeaning(List<EncodedSentences.Encoded> encoded, SentenceEncoder encoder) {
    List<float[]> vectors = new ArrayList<>();
    encoded.forEach(one -> one.vectors().forEach(sum -> vectors.add(WordSpace.unit(sum))));
    WordSpace space = WordSpace.of(vectors);
    Map<String, Integer> frequency = frequency(encoded);
    for (EncodedSentences.Encoded one : encoded) {
      numbers.put(one.place(), sentences.size());
      sentences.add(placed(one, space, frequency, encoded.size()));
    }
    sentences.forEach(sentence -> units.add(WordSpace.unit(sentence.sum())));
    best = bestMatches(encoder);
    softWeights = new double[content.size()];
    for (MeaningWord word : content) {
      softWeights[word.row()] = softWeight(word);
    }
  }

  /**
   * Encodes sentences of a story.
   *
   * @param source the source that a report belongs to
   */
  public static StoryMeaning of(
      StoryIndex story,
      SentenceEncoder encoder,
      Collection<Statement.Place> places,
      IntUnaryOperator source) {
    return new EncodedSentences(story, encoder, source).meaning(places);
  }

  static StoryMeaning of(List<EncodedSentences.Encoded> encoded, SentenceEncoder encoder) {
    return new StoryMeaning(encoded, encoder);
  }

  private static Map<String, Integer> frequency(List<EncodedSentences.Encoded> encoded) {
    Map<String, Integer> frequency = new HashMap<>();
    for (EncodedSentences.Encoded sentence : encoded) {
      Set<String> terms = new HashSet<>();
      for (String term : sentence.terms()) {
        if (term != null) {
          terms.add(term);
        }
      }
      terms.forEach(term -> frequency.merge(term, 1, Integer::sum));
    }
    return frequency;
  }

  private MeaningSentence placed(
      EncodedSentences.Encoded sentence, WordSpace space, Map<String, Integer> frequency, int all) {
    List<MeaningWord> words = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      String term = sentence.terms().get(i);
      double rarity = term == null ? 0 : rarity(sentence.forms().get(i));
      double idf = Math.log((all + SMOOTHING) / frequency.getOrDefault(term, 1));
      MeaningWord word =
          new MeaningWord(
              sentences.size(),
              sentence.words().get(i),
              term,
              rarity,
              rarity * Math.max(LEAST_IDF, idf),
              space.place(WordSpace.unit(sentence.vectors().get(i))),
              sentence.vectors().get(i),
              term == null ? -1 : content.size());
      words.add(word);
      if (term != null) {
        content.add(word);
      }
    }
    return new MeaningSentence(sentence.place(), sentence.source(), words, sentence.sum());
  }

  /** How rare a word is in the language, 0 to 1. */
  private static double rarity(String form) {
    return Math.min(1, Idf.english().of(Words.of(form)) / RARE);
  }

  private float[][] bestMatches(SentenceEncoder encoder) {
    List<float[]> columns = new ArrayList<>();
    for (MeaningSentence sentence : sentences) {
      sentence.words().forEach(word -> columns.add(word.vector()));
    }
    float[][] matches = new float[content.size()][sentences.size()];
    encoder.products(
        content.stream().map(MeaningWord::vector).toList(),
        columns,
        (row, products) -> {
          int from = 0;
          for (int s = 0; s < sentences.size(); s++) {
            int to = from + sentences.get(s).words().size();
            matches[row][s] = greatest(products, from, to);
            from = to;
          }
        });
    return matches;
  }

  /** The greatest of some numbers; 0 where none is above it. */
  private static float greatest(float[] numbers, int from, int to) {
    float greatest = 0;
    for (int i = from; i < to; i++) {
      greatest = Math.max(greatest, numbers[i]);
    }
    return greatest;
  }

  /** The cosine of a word and the nearest of some words; 0 where none is near. */
  static float best(MeaningWord word, List<MeaningWord> words) {
    float best = 0;
    for (MeaningWord other : words) {
      best = Math.max(best, WordSpace.dot(word.vector(), other.vector()));
    }
    return best;
  }

  /** What a word weighs by how few sentences say the like. */
  private double softWeight(MeaningWord word) {
    double having = 0;
    for (float match : best[word.row()]) {
      having += 1 / (1 + Math.exp(-(match - SAME_MEANING) / SOFTNESS));
    }
    double idf = Math.log((sentences.size() + SMOOTHING) / (1 + having));
    return Math.max(LEAST_SOFT, idf * word.rarity());
  }

  /** The sum of the vectors of all words, each of length 1, and behind it their number. */
  public double[] sumOfWords() {
    double[] sum = new double[SentenceEncoder.DIMENSIONS + 1];
    for (MeaningSentence sentence : sentences) {
      for (MeaningWord word : sentence.words()) {
        float[] unit = WordSpace.unit(word.sum());
        for (int k = 0; k < unit.length; k++) {
          sum[k] += unit[k];
        }
        sum[unit.length]++;
      }
    }
    return sum;
  }

  /** Whether a sentence was encoded. */
  public boolean isEncoded(Statement.Place place) {
    return numbers.containsKey(place);
  }

  /** The number of an encoded sentence; null where the sentence was not encoded. */
  @Nullable Integer number(Statement.Place place) {
    return numbers.get(place);
  }

  MeaningSentence sentence(int number) {
    return sentences.get(number);
  }

  int size() {
    return sentences.size();
  }

  double softWeight(int row) {
    return softWeights[row];
  }

  /**
   * The sentences of other sources that are most like a sentence, nearest first.
   *
   * @param ofSource how many of one source at most
   * @param most how many at most
   */
  public List<Integer> nearest(int number, int ofSource, int most) {
    MeaningSentence sentence = sentences.get(number);
    double[] likeness = new double[sentences.size()];
    List<Integer> others = new ArrayList<>();
    for (int s = 0; s < likeness.length; s++) {
      if (sentences.get(s).source() != sentence.source()) {
        likeness[s] = WordSpace.dot(units.get(number), units.get(s));
        others.add(s);
      }
    }
    others.sort(
        Comparator.comparingDouble((Integer s) -> -likeness[s])
            .thenComparing(s -> sentences.get(s).place().report())
            .thenComparing(s -> sentences.get(s).place().sentence()));
    Map<Integer, Integer> taken = new HashMap<>();
    List<Integer> nearest = new ArrayList<>();
    for (int s : others) {
      if (nearest.size() < most
          && taken.merge(sentences.get(s).source(), 1, Integer::sum) <= ofSource) {
        nearest.add(s);
      }
    }
    return nearest;
  }

  /**
   * How near a word of one sentence comes to its nearest in another one, 0 to 1; 0 where one of the
   * sentences was not encoded, or the word has no meaning of its own.
   */
  public double likeness(Statement.Place place, Span span, Statement.Place other) {
    Integer from = numbers.get(place);
    Integer to = numbers.get(other);
    if (from == null || to == null) {
      return 0;
    }
    for (MeaningWord word : sentences.get(from).words()) {
      if (word.isContent() && word.span().overlaps(span)) {
        return best[word.row()][to];
      }
    }
    return 0;
  }

  /** The cosine of two words of two sentences; 0 where one was not encoded. */
  public double likeness(Statement.Place place, Span span, Statement.Place other, Span there) {
    MeaningWord one = word(place, span);
    MeaningWord two = word(other, there);
    return one == null || two == null ? 0 : WordSpace.dot(one.vector(), two.vector());
  }

  private @Nullable MeaningWord word(Statement.Place place, Span span) {
    Integer number = numbers.get(place);
    if (number != null) {
      for (MeaningWord word : sentences.get(number).words()) {
        if (word.span().overlaps(span)) {
          return word;
        }
      }
    }
    return null;
  }

  /** How well a word finds itself in the best of some sentences, 0 to 1. */
  float bestIn(MeaningWord word, Collection<Integer> among) {
    float best = 0;
    for (int sentence : among) {
      best = Math.max(best, this.best[word.row()][sentence]);
    }
    return best;
  }

  /** How well a word finds itself in what a source says outside of some sentences, 0 to 1. */
  float bestElsewhere(MeaningWord word, int source, TreeSet<Integer> outside) {
    float best = 0;
    float[] row = this.best[word.row()];
    for (int s = 0; s < row.length; s++) {
      if (row[s] > best && sentences.get(s).source() == source && !outside.contains(s)) {
        best = row[s];
      }
    }
    return best;
  }
}
