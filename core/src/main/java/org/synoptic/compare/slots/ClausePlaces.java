package org.synoptic.compare.slots;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Entity;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.text.SpanLookup;

/** The places that a clause puts its happening in. */
final class ClausePlaces {

  /** Before the word of an area, which is no name. */
  private static final String AREA = "area ";

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "around", "across", "inside", "on");

  private ClausePlaces() {}

  /** Whether both clauses name places, and none of them in common. */
  static boolean areOther(StoryIndex story, Statement a, Statement b) {
    Set<String> left = of(story, a);
    Set<String> right = of(story, b);
    return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
  }

  /** The places that the clause names, and the names after "in", "at", "near". */
  static Set<String> of(StoryIndex story, Statement statement) {
    Set<String> places = new LinkedHashSet<>();
    for (StoryMention mention : story.reports().get(statement.report()).mentions()) {
      if (mention.kind() == Entity.Kind.PLACE
          && SpanLookup.within(statement.spans(), mention.span())) {
        places.add(mention.id());
      }
    }
    List<Token> sentence = story.tokens(statement);
    for (Token token : statement.tokens()) {
      if (isLocality(token, sentence)
          && statement.dates().stream().noneMatch(date -> date.span().overlaps(token.span()))) {
        StoryMention mention = story.reports().get(statement.report()).mentionAt(token.span());
        places.add(mention == null ? token.lemma() : mention.id());
      }
    }
    statement.tokens().stream()
        .filter(token -> token.relation().equals(Relations.POBJ) || token.tag().equals(Tags.RB))
        .map(Token::lemma)
        .filter(SlotWords.AREAS::contains)
        .forEach(area -> places.add(AREA + area));
    return places;
  }

  private static boolean isLocality(Token token, List<Token> sentence) {
    return token.relation().equals(Relations.POBJ)
        && Tags.isProperNoun(token.tag())
        && token.head() >= 0
        && LOCATIVE.contains(sentence.get(token.head()).lemma());
  }
}
