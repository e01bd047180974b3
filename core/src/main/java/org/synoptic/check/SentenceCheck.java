package org.synoptic.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence;
import org.synoptic.model.CheckedSentence.Verdict;
import org.synoptic.model.Passage;
import org.synoptic.model.Sentence;

/** The verdict on one sentence of the draft. */
final class SentenceCheck {

  private final CheckedStory story;
  private final WordSupport support;
  private final Counterclaims counterclaims;
  private final UnknownValues unknown;
  private final OtherValues others;
  private final OtherKinds otherKinds;
  private final OtherPosts otherPosts;
  private final WholeParts whole;
  private final VerbatimSentences verbatim;
  private final QuotedWords quoted;
  private final ToldApart toldApart;
  private final CountedApart countedApart;
  private final ClockTimes clock;
  private final DeniedWords denied;
  private final OtherFillers otherFillers;
  private final OtherUnits otherUnits;
  private final OtherOwners otherOwners;

  SentenceCheck(CheckedStory story) {
    this.story = story;
    this.support = new WordSupport(story);
    Posts posts = new Posts(story);
    this.counterclaims = new Counterclaims(story, posts);
    this.clock = new ClockTimes(story);
    this.unknown = new UnknownValues(story, clock);
    this.others = new OtherValues(story);
    this.otherKinds = new OtherKinds(story);
    this.otherPosts = new OtherPosts(story, posts);
    this.whole = new WholeParts(story);
    this.verbatim = new VerbatimSentences(story);
    this.quoted = new QuotedWords(story);
    this.toldApart = new ToldApart(story);
    this.countedApart = new CountedApart(story);
    this.denied = new DeniedWords(story);
    this.otherFillers = new OtherFillers(story);
    this.otherUnits = new OtherUnits(story);
    this.otherOwners = new OtherOwners(story);
  }

  /** The verdict on the sentence at a place of the draft. */
  CheckedSentence of(int number) {
    Statement.Place place = new Statement.Place(story.draft(), number);
    Sentence sentence = story.sentence(place);
    String text = story.index().text(story.draft(), sentence.span());
    if (!FactualSentence.is(sentence, text)) {
      return new CheckedSentence(
          sentence.span(), text, Verdict.NONE, "no statement of fact", 0, List.of(), List.of());
    }
    String statement = text.substring(Dateline.length(text));
    List<Passage> same = verbatim.of(statement);
    if (!same.isEmpty()) {
      return verbatim(sentence, text, "the reports have this sentence word for word", same);
    }
    if (verbatim.isHeadline(statement)) {
      return verbatim(sentence, text, "a report has this headline", List.of());
    }
    Evidence evidence = support.evidence(place);
    List<DraftWord> words = support.words(place, evidence);
    List<CheckedPart> parts = parts(place, evidence, words);
    Verdict verdict =
        parts.stream().map(CheckedPart::verdict).max(Verdict::compareTo).orElse(Verdict.SUPPORTED);
    List<Passage> passages = passages(evidence, parts);
    return new CheckedSentence(
        sentence.span(),
        text,
        verdict,
        why(verdict, parts, passages),
        story.origins(passages),
        passages,
        parts);
  }

  private CheckedSentence verbatim(
      Sentence sentence, String text, String why, List<Passage> passages) {
    return new CheckedSentence(
        sentence.span(),
        text,
        Verdict.SUPPORTED,
        why,
        story.origins(passages),
        passages,
        List.of());
  }

  private List<CheckedPart> parts(Statement.Place place, Evidence evidence, List<DraftWord> words) {
    List<CheckedPart> found = new ArrayList<>(counterclaims.of(place, evidence));
    found.addAll(otherUnits.in(place, evidence));
    found.addAll(clock.in(place, evidence));
    found.addAll(otherPosts.in(place));
    found.addAll(otherOwners.in(place));
    found.addAll(denied.in(place, evidence));
    found.addAll(otherKinds.in(place, evidence));
    for (CheckedPart part : unknown.in(place, words)) {
      if (part.kind() != CheckedPart.Kind.QUOTE
          || !quoted.areInOneSentence(part.span(), words, place, evidence)) {
        found.add(whole.of(others.counter(part, place, evidence), place));
      }
    }
    found.addAll(LackingParts.of(story, place, words, evidence));
    if (story.knowsMeanings()) {
      found.addAll(otherFillers.in(place, evidence));
      found.addAll(countedApart.in(place));
      found.addAll(toldApart.in(place));
    }
    Sentence sentence = story.sentence(place);
    String text = story.index().text(story.draft(), sentence.span());
    int start = sentence.span().start() + Dateline.length(text);
    List<CheckedPart> parts = new ArrayList<>();
    for (CheckedPart one : found) {
      if (one.span().start() >= start
          && parts.stream().noneMatch(part -> part.span().overlaps(one.span()))) {
        parts.add(one);
      }
    }
    parts.sort(Comparator.comparing(CheckedPart::span));
    return parts;
  }

  private List<Passage> passages(Evidence evidence, List<CheckedPart> parts) {
    Set<Passage> passages = new LinkedHashSet<>();
    evidence.sentences().forEach(place -> passages.add(story.passage(place)));
    return List.copyOf(passages);
  }

  private static String why(Verdict verdict, List<CheckedPart> parts, List<Passage> passages) {
    return switch (verdict) {
      case NONE -> "no statement of fact";
      case SUPPORTED -> "the reports say so";
      case UNSUPPORTED, CONTRADICTED ->
          parts.stream()
              .filter(part -> part.verdict() == verdict)
              .map(CheckedPart::why)
              .findFirst()
              .orElse("");
    };
  }
}
