package org.synoptic.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.check.proposition.Proposition;
import org.synoptic.check.proposition.PropositionReader;
import org.synoptic.check.proposition.RoleAgreement;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.align.StatementVectors;
import org.synoptic.compare.judge.EncodedSentences;
import org.synoptic.compare.judge.StoryMeaning;
import org.synoptic.compare.origins.Origins;
import org.synoptic.compare.origins.ReuseFinder;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Passage;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Story;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.text.encoder.SentenceEncoder;

/** A draft and the reports that it is checked against, read as one story; the draft is the last. */
final class CheckedStory {

  private final StoryIndex index;
  private final List<AnnotatedArticle> reports;
  private final StatementVectors vectors;
  private final StatementMatcher matcher;
  private final EvidenceFinder evidence;
  private final PropositionReader propositions;
  private final @Nullable EncodedSentences encoded;
  private final Map<Statement.Place, List<Statement>> clauses;
  private final Map<Statement.Place, ParsedSentence> parses = new HashMap<>();
  private @Nullable Origins origins;

  /** The sentence of the draft that {@link #meaning} was made for; -1 before the first. */
  private int encodedFor = -1;

  private @Nullable StoryMeaning meaning;

  private CheckedStory(
      StoryIndex index,
      List<AnnotatedArticle> reports,
      EvidenceFinder evidence,
      @Nullable EncodedSentences encoded) {
    this.index = index;
    this.reports = reports;
    this.evidence = evidence;
    this.encoded = encoded;
    this.clauses = index.statements().stream().collect(Collectors.groupingBy(Statement::place));
    this.propositions = new PropositionReader(index);
    this.vectors =
        new StatementVectors(
            index.statements(), index.reports(), one -> one.report() != reports.size());
    this.matcher = new StatementMatcher(index, vectors);
  }

  /**
   * Reads draft and reports.
   *
   * @param encoder gives null where there is none; then words alone decide
   */
  static CheckedStory of(
      AnnotatedArticle draft,
      List<AnnotatedArticle> reports,
      Supplier<@Nullable SentenceEncoder> encoder) {
    List<AnnotatedArticle> all = new ArrayList<>(reports);
    all.add(draft);
    StoryIndex index = StoryIndex.of(new Story("", "", all));
    EvidenceFinder evidence = new EvidenceFinder(index, reports.size());
    SentenceEncoder loaded = encoder.get();
    int place = reports.size();
    EncodedSentences encoded =
        loaded == null
            ? null
            : new EncodedSentences(index, loaded, report -> report == place ? 0 : 1);
    return new CheckedStory(index, List.copyOf(reports), evidence, encoded);
  }

  List<AnnotatedArticle> reports() {
    return reports;
  }

  StoryIndex index() {
    return index;
  }

  StatementVectors vectors() {
    return vectors;
  }

  StatementMatcher matcher() {
    return matcher;
  }

  EvidenceFinder evidence() {
    return evidence;
  }

  /** The place of the draft among the reports of the index. */
  int draft() {
    return reports.size();
  }

  Sentence sentence(Statement.Place place) {
    return index.annotated(place.report()).sentences().get(place.sentence());
  }

  ParsedSentence parse(Statement.Place place) {
    return parses.computeIfAbsent(
        place, key -> new ParsedSentence(sentence(place), index.article(place.report()).body()));
  }

  Passage passage(Statement.Place place) {
    return index.passage(place.report(), sentence(place).span());
  }

  /** The clauses of a sentence. */
  List<Statement> clauses(Statement.Place place) {
    return clauses.getOrDefault(place, List.of());
  }

  /**
   * The propositions whose verbs belong to a clause; those of verbs that belong to none, such as
   * "said", come with the first clause of the sentence.
   */
  List<Proposition> propositions(Statement clause) {
    List<Statement> clauses = clauses(clause.place());
    boolean first = clauses.get(0).equals(clause);
    return propositions.of(clause.place()).stream()
        .filter(
            one ->
                clause.tokens().contains(one.token())
                    || first
                        && clauses.stream()
                            .noneMatch(other -> other.tokens().contains(one.token())))
        .toList();
  }

  /** The propositions of a sentence. */
  List<Proposition> propositions(Statement.Place place) {
    return propositions.of(place);
  }

  /** How a proposition of the draft agrees with those of some sentences of the reports. */
  List<RoleAgreement> agreements(Proposition one, Collection<Statement.Place> places) {
    List<RoleAgreement> found = new ArrayList<>();
    for (Statement.Place place : places) {
      for (Proposition theirs : propositions.of(place)) {
        RoleAgreement agreement = RoleAgreement.between(one, theirs);
        if (agreement != null) {
          found.add(agreement);
        }
      }
    }
    return found;
  }

  /** How a proposition agrees with those of all sentences that come near its own. */
  List<RoleAgreement> agreements(Proposition one) {
    return agreements(one, evidence.nearest(one.place().sentence()));
  }

  /** Whether words of like meaning can be told: there is an encoder. */
  boolean knowsMeanings() {
    return encoded != null;
  }

  /**
   * How near a word of the draft comes to its nearest in another sentence, 0 to 1; 0 without an
   * encoder. Each sentence of the draft is compared in a space of its own, so that what stands
   * before and behind it changes nothing.
   */
  double likeness(Statement.Place place, Span word, Statement.Place other) {
    StoryMeaning near = meaning(place.sentence());
    return near == null ? 0 : near.likeness(place, word, other);
  }

  /** How near a word of the draft comes to one of a sentence near its own, up to 1. */
  double likeness(Statement.Place place, Span word, Statement.Place other, Span there) {
    StoryMeaning near = meaning(place.sentence());
    return near == null ? 0 : near.likeness(place, word, other, there);
  }

  private @Nullable StoryMeaning meaning(int sentence) {
    if (encoded != null && sentence != encodedFor) {
      Set<Statement.Place> places = new LinkedHashSet<>();
      places.add(new Statement.Place(draft(), sentence));
      places.addAll(evidence.nearest(sentence));
      meaning = encoded.meaning(places);
      encodedFor = sentence;
    }
    return meaning;
  }

  /** How many independent origins some passages of the reports have. */
  int origins(Collection<Passage> passages) {
    if (passages.size() <= 1) {
      return passages.size();
    }
    if (origins == null) {
      Story story = new Story("", "", reports);
      origins = Origins.of(story, new ReuseFinder().find(story));
    }
    return origins.count(passages);
  }
}
