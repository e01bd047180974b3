package org.synoptic.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Token;
import org.synoptic.syntax.Tags;
import org.synoptic.text.encoder.SentenceEncoder;

/** Whether the reports bear out the words of a sentence, word by word. */
public final class WordSupport {

  /** The names of {@link DraftWord#features}, in order. */
  public static final List<String> NAMES =
      List.of(
          "exactBest",
          "exactChosen",
          "exactNear",
          "exactAnywhere",
          "likeBest",
          "likeChosen",
          "likeAnywhere",
          "coverageBest",
          "coverage",
          "weight",
          "name",
          "number",
          "date",
          "verb",
          "noun",
          "nameLacks",
          "numberLacks",
          "dateLacks",
          "nameLacksAnywhere",
          "numberLacksAnywhere",
          "headChosen",
          "childrenChosen");

  /** Sentences that together bear out one of the draft, at most. Set by hand. */
  private static final int MOST_SENTENCES = 3;

  /** Part of the sentence that a further sentence must add. Set by hand. */
  private static final double LEAST_GAIN = 0.1;

  private final CheckedStory story;

  WordSupport(CheckedStory story) {
    this.story = story;
  }

  /** The words of all sentences of a draft, sentence by sentence, with what bears them out. */
  public static List<List<DraftWord>> all(
      AnnotatedArticle draft, List<AnnotatedArticle> reports, SentenceEncoder encoder) {
    CheckedStory story = CheckedStory.of(draft, reports, () -> encoder);
    WordSupport support = new WordSupport(story);
    List<List<DraftWord>> all = new ArrayList<>();
    for (int i = 0; i < draft.sentences().size(); i++) {
      Statement.Place place = new Statement.Place(story.draft(), i);
      all.add(support.words(place, support.evidence(place)));
    }
    return all;
  }

  /** A word before it is known what bears it out. */
  private record Plain(int place, Token token, String term, double weight) {}

  private List<Plain> plain(Statement.Place sentence) {
    ReportView report = story.index().reports().get(sentence.report());
    List<Token> tokens = report.words(sentence.sentence());
    List<Plain> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String term = report.term(tokens, i);
      if (term != null) {
        Token token = tokens.get(i);
        String printed = token.span().in(report.body());
        words.add(new Plain(i, token, term, EvidenceFinder.weight(printed)));
      }
    }
    return words;
  }

  /** The sentences that together tell most of a sentence. */
  Evidence evidence(Statement.Place sentence) {
    List<Plain> words = plain(sentence);
    double all = words.stream().mapToDouble(Plain::weight).sum();
    List<Statement.Place> candidates = story.evidence().nearest(sentence.sentence());
    if (candidates.isEmpty() || all == 0) {
      return Evidence.NONE;
    }
    double[] covered = new double[words.size()];
    List<Statement.Place> chosen = new ArrayList<>();
    double ofBest = 0;
    while (chosen.size() < MOST_SENTENCES) {
      Statement.Place best =
          candidates.stream()
              .max(Comparator.comparingDouble(place -> gain(sentence, words, covered, place)))
              .orElseThrow();
      double gain = gain(sentence, words, covered, best) / all;
      if (chosen.contains(best) || gain <= (chosen.isEmpty() ? 0 : LEAST_GAIN)) {
        break;
      }
      chosen.add(best);
      for (int i = 0; i < covered.length; i++) {
        covered[i] = Math.max(covered[i], found(sentence, words.get(i), best));
      }
      ofBest = chosen.size() == 1 ? share(words, covered) / all : ofBest;
    }
    return new Evidence(chosen, share(words, covered) / all, ofBest);
  }

  private double gain(
      Statement.Place sentence, List<Plain> words, double[] covered, Statement.Place place) {
    double gain = 0;
    for (int i = 0; i < covered.length; i++) {
      double more = found(sentence, words.get(i), place) - covered[i];
      gain += Math.max(0, more) * words.get(i).weight();
    }
    return gain;
  }

  private static double share(List<Plain> words, double[] covered) {
    double sum = 0;
    for (int i = 0; i < covered.length; i++) {
      sum += covered[i] * words.get(i).weight();
    }
    return sum;
  }

  /** How well a sentence has a word, exactly or by its meaning. */
  private double found(Statement.Place sentence, Plain word, Statement.Place place) {
    double exact = story.evidence().match(word.term(), place);
    return exact == 1 ? 1 : Math.max(exact, story.likeness(sentence, word.token().span(), place));
  }

  /** The words of a sentence with what bears them out. */
  List<DraftWord> words(Statement.Place sentence, Evidence evidence) {
    List<Plain> words = plain(sentence);
    double[] chosen = new double[words.size()];
    for (int i = 0; i < chosen.length; i++) {
      for (Statement.Place place : evidence.sentences()) {
        chosen[i] = Math.max(chosen[i], found(sentence, words.get(i), place));
      }
    }
    List<DraftWord> found = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      double[] features = features(sentence, evidence, words, i, chosen);
      Plain word = words.get(i);
      double lacking = SupportWeights.lacking(features);
      found.add(
          new DraftWord(word.place(), word.token(), word.term(), word.weight(), features, lacking));
    }
    return found;
  }

  private double[] features(
      Statement.Place sentence, Evidence evidence, List<Plain> words, int at, double[] chosen) {
    Plain word = words.get(at);
    List<Statement.Place> best = evidence.sentences().stream().limit(1).toList();
    List<Statement.Place> near = story.evidence().nearest(sentence.sentence());
    double exactBest = exact(word, best);
    double exactChosen = exact(word, evidence.sentences());
    double exactNear = Math.max(exactChosen, exactAround(word, evidence.sentences()));
    double anywhere = story.evidence().matchAnywhere(word.term());
    boolean name = word.term().startsWith("@");
    boolean number = word.term().startsWith("=");
    boolean date = word.term().startsWith("#");
    boolean noun = Tags.isNoun(word.token().tag());
    double[] features = {
      exactBest,
      exactChosen,
      exactNear,
      anywhere,
      like(sentence, word, best),
      like(sentence, word, evidence.sentences()),
      like(sentence, word, near),
      evidence.coverageOfBest(),
      evidence.coverage(),
      word.weight(),
      flag(name),
      flag(number),
      flag(date),
      flag(Tags.isVerbOrModal(word.token().tag())),
      flag(noun),
      name ? 1 - exactNear : 0,
      number ? 1 - exactNear : 0,
      date ? 1 - exactNear : 0,
      name ? 1 - anywhere : 0,
      number ? 1 - anywhere : 0,
      ofHead(words, at, chosen),
      ofChildren(words, at, chosen)
    };
    return Arrays.copyOf(features, NAMES.size());
  }

  private static double flag(boolean is) {
    return is ? 1 : 0;
  }

  private double exact(Plain word, List<Statement.Place> places) {
    return places.stream()
        .mapToDouble(place -> story.evidence().match(word.term(), place))
        .max()
        .orElse(0);
  }

  /** Whether a word stands in the sentence before or after one of some sentences. */
  private double exactAround(Plain word, List<Statement.Place> places) {
    List<Statement.Place> around = new ArrayList<>();
    for (Statement.Place place : places) {
      around.add(new Statement.Place(place.report(), place.sentence() - 1));
      around.add(new Statement.Place(place.report(), place.sentence() + 1));
    }
    return exact(word, around);
  }

  private double like(Statement.Place sentence, Plain word, List<Statement.Place> places) {
    return places.stream()
        .mapToDouble(place -> story.likeness(sentence, word.token().span(), place))
        .max()
        .orElse(0);
  }

  /** How well the word that it depends on is borne out; 1 where that has no meaning of its own. */
  private static double ofHead(List<Plain> words, int at, double[] chosen) {
    int head = words.get(at).token().head();
    for (int i = 0; i < chosen.length; i++) {
      if (words.get(i).place() == head) {
        return chosen[i];
      }
    }
    return 1;
  }

  /** How well the least of the words that depend on it is borne out; 1 without such words. */
  private static double ofChildren(List<Plain> words, int at, double[] chosen) {
    double least = 1;
    for (int i = 0; i < chosen.length; i++) {
      if (words.get(i).token().head() == words.get(at).place()) {
        least = Math.min(least, chosen[i]);
      }
    }
    return least;
  }
}
