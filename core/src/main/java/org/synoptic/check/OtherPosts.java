package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.check.proposition.Kinds;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;

/**
 * Another post of a person than the reports give: "health minister" for "finance minister", "deputy
 * mayor" for "mayor".
 */
final class OtherPosts {

  /** Words that make another post of one. */
  private static final Set<String> RANKS = CheckWords.of("ranks");

  private final CheckedStory story;
  private final Posts posts;
  private final WordLikeness likeness;

  /** Likeness from which on two nouns may name one post. Set on {@code planted-tuning.txt}. */
  private static final double NEAR = 0.5;

  OtherPosts(CheckedStory story, Posts posts) {
    this.story = story;
    this.posts = posts;
    this.likeness = new WordLikeness(story);
  }

  List<CheckedPart> in(Statement.Place sentence) {
    List<CheckedPart> parts = new ArrayList<>();
    for (Posts.Post post : posts.in(sentence)) {
      Posts.Post other = posts.has(post.person(), post.noun()) ? null : other(post);
      if (other != null) {
        String why = "“%s” in the text, “%s” in the reports".formatted(text(post), text(other));
        parts.add(
            Parts.contradicted(story, post.span(), CheckedPart.Kind.WORDS, why, other.place()));
      }
    }
    parts.addAll(ranks(sentence));
    return parts;
  }

  /** The post that the reports give to the person, where the draft's cannot be the same. */
  private Posts.@Nullable Post other(Posts.Post post) {
    List<Posts.Post> theirs = posts.of(post.person());
    for (Posts.Post one : theirs) {
      if (Kinds.between(post.noun(), one.noun()) == Kinds.Relation.OTHER) {
        return one;
      }
    }
    boolean ofAnother = posts.isHeld(post.noun());
    return !theirs.isEmpty() && ofAnother && theirs.stream().noneMatch(one -> areAlike(post, one))
        ? theirs.get(0)
        : null;
  }

  private boolean areAlike(Posts.Post ours, Posts.Post theirs) {
    int word = SameParty.wordAt(story.parse(ours.place()), ours.span());
    int other = SameParty.wordAt(story.parse(theirs.place()), theirs.span());
    return word < 0 || other < 0 || likeness.in(ours.place(), word, theirs.place())[other] >= NEAR;
  }

  /** "The deputy mayor", where all reports that have a mayor have no deputy, and the reverse. */
  private List<CheckedPart> ranks(Statement.Place sentence) {
    List<CheckedPart> parts = new ArrayList<>();
    ParsedSentence parse = story.parse(sentence);
    for (int i = 0; i < parse.size(); i++) {
      int other = Posts.isPost(parse, i) ? 0 : -1;
      Statement.Place against = other < 0 ? null : otherRank(parse, i, sentence);
      if (against != null) {
        parts.add(rank(parse, i, against));
      }
    }
    return parts;
  }

  /** A near sentence with the post, where each has it with another rank than the draft. */
  private Statement.@Nullable Place otherRank(
      ParsedSentence ours, int word, Statement.Place sentence) {
    Statement.Place found = null;
    for (Statement.Place place : story.evidence().nearest(sentence.sentence())) {
      ParsedSentence theirs = story.parse(place);
      for (int i = 0; i < theirs.size(); i++) {
        if (theirs.lemma(i).equals(ours.lemma(word))) {
          if (rank(theirs, i).equals(rank(ours, word))) {
            return null;
          }
          found = found == null ? place : found;
        }
      }
    }
    return found;
  }

  private static String rank(ParsedSentence parse, int noun) {
    for (int i = noun - 2; i < noun; i++) {
      if (RANKS.contains(parse.word(i))) {
        return parse.word(i);
      }
    }
    return "";
  }

  private CheckedPart rank(ParsedSentence ours, int word, Statement.Place place) {
    ParsedSentence theirs = story.parse(place);
    int other = 0;
    while (!theirs.lemma(other).equals(ours.lemma(word))) {
      other++;
    }
    String why =
        "“%s” in the text, “%s” in the reports"
            .formatted(withRank(ours, word), withRank(theirs, other));
    Span span = ours.span(word);
    for (int i = word - 1; i >= 0 && i >= word - 2 && !rank(ours, word).isEmpty(); i--) {
      span = span.union(ours.span(i));
      if (RANKS.contains(ours.word(i))) {
        break;
      }
    }
    return Parts.contradicted(story, span, CheckedPart.Kind.WORDS, why, place);
  }

  private static String withRank(ParsedSentence parse, int noun) {
    String rank = rank(parse, noun);
    return rank.isEmpty() ? parse.word(noun) : rank + " " + parse.word(noun);
  }

  private String text(Posts.Post post) {
    return story.index().text(post.place().report(), post.span());
  }
}
