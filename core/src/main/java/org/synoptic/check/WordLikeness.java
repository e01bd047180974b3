package org.synoptic.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.check.proposition.Kinds;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.lexicon.ValueWords;
import org.synoptic.model.Entity;
import org.synoptic.syntax.ContentWords;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Tags;

/**
 * How well a word of the draft meets the words of a report's sentence, one by one: by whom it
 * names, by its term, or by its meaning.
 */
final class WordLikeness {

  /** What the same name, number, term or a synonym of it counts. */
  static final double SAME = 1;

  /** Endings of nouns that name who does it: "leader" is no act of leading. */
  private static final Set<String> DOERS = Set.of("er", "or");

  private final CheckedStory story;

  /** The sentence of the draft that {@link #taken} was made for; null before the first. */
  private Statement.@Nullable Place takenFor;

  /** By sentence of the reports, the words that have the term of a word of the draft's sentence. */
  private final Map<Statement.Place, boolean[]> taken = new HashMap<>();

  WordLikeness(CheckedStory story) {
    this.story = story;
  }

  /** How well the best word of a report's sentence meets a word of the draft, 0 to 1. */
  double best(Statement.Place ours, int word, Statement.Place theirs) {
    double best = 0;
    for (double one : in(ours, word, theirs)) {
      best = Math.max(best, one);
    }
    return best;
  }

  /** For each word of a report's sentence, how well a word of the draft meets it, 0 to 1. */
  double[] in(Statement.Place ours, int word, Statement.Place theirs) {
    ParsedSentence draft = story.parse(ours);
    ParsedSentence report = story.parse(theirs);
    double[] likeness = new double[report.size()];
    StoryMention mention = view(ours).mentionAt(draft.span(word));
    if (draft.tag(word).equals(Tags.CD)) {
      String term = number(draft, ours, word);
      for (int i = 0; i < likeness.length; i++) {
        likeness[i] = term != null && term.equals(number(report, theirs, i)) ? SAME : 0;
      }
      return likeness;
    }
    boolean[] taken = taken(ours, theirs);
    for (int i = 0; i < likeness.length; i++) {
      double like = of(ours, draft, word, mention, theirs, report, i);
      likeness[i] = taken[i] && like < SAME ? 0 : like;
    }
    return likeness;
  }

  private double of(
      Statement.Place ours,
      ParsedSentence draft,
      int word,
      @Nullable StoryMention mention,
      Statement.Place theirs,
      ParsedSentence report,
      int i) {
    StoryMention other = view(theirs).mentionAt(report.span(i));
    if (mention != null && other != null && mention.id().equals(other.id())) {
      return SAME;
    }
    if (draft.word(word).equals(report.word(i)) || haveSameTerm(draft, word, report, i)) {
      return SAME;
    }
    if (!ContentWords.isContent(report.token(i))) {
      return 0;
    }
    return mention != null && mention.form() == Entity.Form.NAME
            || areOfTwoKinds(draft, word, report, i)
        ? 0
        : Math.max(0, story.likeness(ours, draft.span(word), theirs, report.span(i)));
  }

  /** A word that another word of the draft's sentence meets is no counterpart of a like one. */
  private boolean[] taken(Statement.Place ours, Statement.Place theirs) {
    if (!ours.equals(takenFor)) {
      taken.clear();
      takenFor = ours;
    }
    return taken.computeIfAbsent(theirs, key -> findTaken(story.parse(ours), story.parse(key)));
  }

  private static boolean[] findTaken(ParsedSentence draft, ParsedSentence report) {
    boolean[] found = new boolean[report.size()];
    for (int i = 0; i < draft.size(); i++) {
      for (int j = 0; ContentWords.isContent(draft.token(i)) && j < found.length; j++) {
        found[j] |= haveSameTerm(draft, i, report, j);
      }
    }
    return found;
  }

  /** "Hospital" is no "school", however alike they are. */
  private static boolean areOfTwoKinds(ParsedSentence draft, int i, ParsedSentence report, int j) {
    return Kinds.between(draft.lemma(i), report.lemma(j)) == Kinds.Relation.OTHER;
  }

  private static boolean haveSameTerm(ParsedSentence draft, int i, ParsedSentence report, int j) {
    boolean doer =
        draft.isVerb(i)
            && report.isNoun(j)
            && DOERS.stream().anyMatch(ending -> report.lemma(j).endsWith(ending));
    return !doer && Synonyms.areSynonyms(TermStem.of(draft.lemma(i)), TermStem.of(report.lemma(j)));
  }

  /** What a number is compared by; null where the word is none. */
  @Nullable String number(ParsedSentence report, Statement.Place place, int i) {
    if (!report.tag(i).equals(Tags.CD)) {
      return null;
    }
    String digits = ValueWords.digits(report.word(i));
    String term = view(place).term(view(place).words(place.sentence()), i);
    return term != null && digits != null && term.equals("=" + report.word(i))
        ? "=" + digits
        : term;
  }

  private ReportView view(Statement.Place place) {
    return story.index().reports().get(place.report());
  }
}
