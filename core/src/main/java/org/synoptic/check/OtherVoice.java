package org.synoptic.check;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.SpeakerMatcher;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.lexicon.HumanNouns;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence.Verdict;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;

/**
 * What the reports put to a named person, the draft puts to the holder of another post ("the mayor
 * said" for "harbour master Ole Tinn said") or to a body that the person has nothing to do with.
 */
final class OtherVoice implements Counterclaim {

  /** Least part of the clause that the reports' must have. Set on made-up sentences. */
  private static final double SAME_WORDS = 0.5;

  /** Nouns that may mean anybody who speaks. */
  private static final Set<String> ANYBODY = CheckWords.of("anybody");

  /** Nouns of bodies that speak, and for which only their own people speak. */
  private static final Set<String> BODIES = CheckWords.of("bodies");

  /** Likeness from which on two nouns may name one post. Set on {@code planted-tuning.txt}. */
  private static final double LIKE = 0.5;

  private final CheckedStory story;
  private final Posts posts;
  private final WordLikeness likeness;

  OtherVoice(CheckedStory story, Posts posts) {
    this.story = story;
    this.posts = posts;
    this.likeness = new WordLikeness(story);
  }

  @Override
  public List<CheckedPart> in(Statement clause, List<Statement> near) {
    Span source = source(clause);
    if (source == null) {
      return List.of();
    }
    List<Statement> same =
        near.stream().filter(one -> ClauseTerms.share(story, clause, one) >= SAME_WORDS).toList();
    if (same.isEmpty() || !same.stream().allMatch(one -> isOther(clause, source, one))) {
      return List.of();
    }
    Statement other = same.get(0);
    String why =
        "the text puts it to “%s”, the reports to “%s”"
            .formatted(story.index().text(story.draft(), source), name(other));
    CheckedPart part = Parts.contradicted(story, source, CheckedPart.Kind.ATTRIBUTION, why, other);
    return List.of(
        new CheckedPart(
            part.span(), part.text(), part.kind(), Verdict.UNSUPPORTED, why, part.passages()));
  }

  private static @Nullable Span source(Statement clause) {
    return clause.quote() == null || clause.quote().source().isEmpty()
        ? null
        : clause.quote().source().get(0);
  }

  private static String name(Statement one) {
    return one.speaker() == null ? "" : one.speaker().name();
  }

  /** Whether a report puts it to a person who is surely not the draft's source. */
  private boolean isOther(Statement clause, Span source, Statement one) {
    Statement.Speaker said = one.speaker();
    if (said == null || said.id() == null || !SpeakerMatcher.hasName(said.name())) {
      return false;
    }
    String person = said.id();
    ParsedSentence parse = story.parse(clause.place());
    int noun = head(parse, source);
    StoryMention mention = noun < 0 ? null : view(story.draft()).mentionAt(parse.span(noun));
    if (noun < 0 || posts.of(person).isEmpty() || mention != null && isPerson(mention)) {
      return false;
    }
    if (mention != null && mention.form() == Entity.Form.NAME) {
      return isApart((report, sentence) -> mentions(report, sentence, mention.id()), person);
    }
    String lemma = parse.lemma(noun);
    return BODIES.contains(lemma)
        ? isApart((report, sentence) -> has(report, sentence, lemma), person)
        : isOtherPost(clause.place(), noun, person);
  }

  private static boolean isPerson(StoryMention mention) {
    return mention.kind() == Entity.Kind.PERSON && mention.form() == Entity.Form.NAME;
  }

  /** A noun for one person by office or trade that is none of the person's. */
  private boolean isOtherPost(Statement.Place place, int noun, String person) {
    ParsedSentence parse = story.parse(place);
    String lemma = parse.lemma(noun);
    boolean telling =
        SameParty.isHuman(lemma) && !HumanNouns.contains(lemma) && !ANYBODY.contains(lemma);
    boolean known = posts.isHeld(lemma) || story.evidence().matchAnywhere(lemma) == 0;
    return telling
        && known
        && !posts.has(person, lemma)
        && posts.of(person).stream()
            .noneMatch(
                post ->
                    likeness
                            .in(place, noun, post.place())[
                            SameParty.wordAt(story.parse(post.place()), post.span())]
                        >= LIKE);
  }

  /** Whether the reports tell of the body, and no sentence of it and of the person. */
  private boolean isApart(BiPredicate<Integer, Span> tellsOfBody, String person) {
    boolean known = false;
    for (int report = 0; report < story.draft(); report++) {
      int sentences = story.index().annotated(report).sentences().size();
      for (int i = 0; i < sentences; i++) {
        Span span = story.sentence(new Statement.Place(report, i)).span();
        boolean first = tellsOfBody.test(report, span);
        known |= first;
        if (first && mentions(report, span, person)) {
          return false;
        }
      }
    }
    return known;
  }

  private boolean has(int report, Span sentence, String lemma) {
    return story.index().annotated(report).sentences().stream()
        .filter(one -> one.span().equals(sentence))
        .flatMap(one -> one.tokens().stream())
        .anyMatch(token -> token.lemma().equals(lemma));
  }

  private boolean mentions(int report, Span sentence, String id) {
    return view(report).mentions().stream()
        .anyMatch(one -> one.id().equals(id) && sentence.covers(one.span()));
  }

  private ReportView view(int report) {
    return story.index().reports().get(report);
  }

  /** The word of the source that the others depend on. */
  private static int head(ParsedSentence parse, Span source) {
    for (int i = 0; i < parse.size(); i++) {
      int head = parse.head(i);
      if (source.covers(parse.span(i)) && (head < 0 || !source.covers(parse.span(head)))) {
        return i;
      }
    }
    return ParsedSentence.NONE;
  }
}
