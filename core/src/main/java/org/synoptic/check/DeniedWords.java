package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.lexicon.NegationWords;
import org.synoptic.model.CheckedPart;
import org.synoptic.syntax.ContentWords;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/**
 * What the reports have with "no" or "not" before it alone, the draft has without: "reported fraud"
 * for "reported long queues but no fraud", "is proven" for "is possible but not proven".
 */
final class DeniedWords {

  /** Least part of the sentence that the reports must tell. Set by hand. */
  private static final double SAME_WORDS = 0.5;

  /** Likeness from which on two verbs may tell one act. Set by hand. */
  private static final double LIKE = 0.5;

  /** Words that leave open whether it is so. */
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until");

  private final CheckedStory story;
  private final WordLikeness likeness;

  DeniedWords(CheckedStory story) {
    this.story = story;
    this.likeness = new WordLikeness(story);
  }

  /** The words of a sentence that the reports deny. */
  List<CheckedPart> in(Statement.Place sentence, Evidence evidence) {
    List<CheckedPart> parts = new ArrayList<>();
    ParsedSentence ours = story.parse(sentence);
    if (evidence.coverage() < SAME_WORDS || denies(ours)) {
      return parts;
    }
    for (int i = 0; i < ours.size(); i++) {
      Statement.Place place =
          ContentWords.isContent(ours.token(i)) ? denied(sentence, i, evidence) : null;
      if (place != null) {
        String why =
            "the text has “%s” where the reports deny it: “%s”"
                .formatted(ours.span(i).in(ours.body()), story.passage(place).text());
        parts.add(Parts.contradicted(story, ours.span(i), CheckedPart.Kind.POLARITY, why, place));
      }
    }
    return parts;
  }

  private static boolean denies(ParsedSentence parse) {
    for (int i = 0; i < parse.size(); i++) {
      if (parse.relation(i).equals(Relations.NEG)
          || NegationWords.adverbs().contains(parse.word(i))
          || NegationWords.determiners().contains(parse.word(i))
          || NegationWords.pronouns().contains(parse.word(i))
          || NegationWords.prepositions().contains(parse.word(i))
          || CONDITIONS.contains(parse.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The evidence that denies a word, where no near sentence has it without. */
  private Statement.@Nullable Place denied(Statement.Place sentence, int word, Evidence evidence) {
    Statement.Place found = null;
    for (Statement.Place place : story.evidence().nearest(sentence.sentence())) {
      double[] like = likeness.in(sentence, word, place);
      for (int j = 0; j < like.length; j++) {
        if (like[j] == WordLikeness.SAME) {
          if (!isDenied(story.parse(place), j)) {
            return null;
          }
          boolean same =
              evidence.sentences().contains(place) && haveSameVerb(sentence, word, place, j);
          found = same && found == null ? place : found;
        }
      }
    }
    return found;
  }

  /** Whether "no" or "not" stands before a word that is no verb of a clause of its own. */
  private static boolean isDenied(ParsedSentence parse, int word) {
    boolean noun =
        parse.isNoun(word)
            && parse.children(word, Set.of(Relations.DET, Relations.NEG)).stream()
                .anyMatch(child -> NegationWords.determiners().contains(parse.lemma(child)));
    boolean joined =
        parse.relation(word).equals(Relations.CONJ)
            && (parse.has(word, Relations.NEG) || parse.word(word - 1).equals("not"));
    return noun || joined;
  }

  private boolean haveSameVerb(Statement.Place sentence, int word, Statement.Place place, int j) {
    ParsedSentence ours = story.parse(sentence);
    ParsedSentence theirs = story.parse(place);
    if (Tags.isVerb(ours.tag(word)) || !ours.isNoun(word)) {
      return true;
    }
    int verb = Verbs.above(ours, word);
    int other = Verbs.above(theirs, j);
    return verb >= 0 && other >= 0 && likeness.in(sentence, verb, place)[other] >= LIKE;
  }
}
