package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.syntax.Negation;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * What can be left out of a sentence so that the rest can be read and is still true: where, when,
 * with whom and why of an act, a clause between commas, a second act behind "and". Nothing is left
 * out where the rest would then say more: "no minister has visited [since 2012]", "the first
 * visit", "if".
 */
final class LineCuts {

  private static final Set<String> PREPOSITIONS = AccountWords.of("circumstance");
  private static final Set<String> CLAUSES = AccountWords.of("clause of circumstance");
  private static final Set<String> EXACT = AccountWords.of("exact");

  /** Opens what tells who says it. */
  private static final String ACCORDING = "ccording to";

  private static final Set<String> JOINING = Set.of("and", "but");

  private static final Set<String> COMPLETED =
      Set.of(
          Relations.DOBJ,
          Relations.ATTR,
          Relations.ACOMP,
          Relations.XCOMP,
          Relations.CCOMP,
          Relations.OPRD,
          Relations.AUXPASS);

  private static final Set<String> SET_OFF =
      Set.of(Relations.RELCL, Relations.ACL, Relations.APPOS, Relations.ADVCL);

  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  private static final Set<String> REFERRING =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "him",
          "her",
          "them",
          "his",
          "its",
          "their",
          "himself",
          "herself",
          "itself",
          "themselves");

  private static final Set<String> DEFINITE = Set.of("the", "that", "this", "those", "these");

  /** Words of a short tag. Set by hand. */
  private static final int SHORT_TAG = 4;

  private final ParsedSentence parse;
  private final Span shown;
  private final List<Span> times;

  private LineCuts(ParsedSentence parse, Span shown, List<Span> times) {
    this.parse = parse;
    this.shown = shown;
    this.times = times;
  }

  /**
   * The parts, the shortest first.
   *
   * @param shown the words of the statement's sentence that are looked at
   */
  static List<Span> of(StoryIndex story, Statement statement, Span shown) {
    ParsedSentence parse =
        new ParsedSentence(
            story.annotated(statement.report()).sentences().get(statement.sentence()),
            story.article(statement.report()).body());
    LineCuts cuts =
        new LineCuts(
            parse,
            shown,
            story.annotated(statement.report()).dates().stream().map(Timex::span).toList());
    int act =
        statement.head() == null
            ? ParsedSentence.NONE
            : story.tokens(statement).indexOf(statement.head());
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      Span part = cuts.part(i);
      boolean hasAct = act >= 0 && part != null && part.covers(parse.span(act));
      if (part != null && !hasAct && cuts.isReadableWithout(part)) {
        found.add(part);
      }
    }
    found.sort(Comparator.comparingInt(Span::length).thenComparingInt(Span::start));
    return found;
  }

  /** The words that can go with a word of the sentence; null for none. */
  private @Nullable Span part(int i) {
    String relation = parse.relation(i);
    boolean adjunct =
        relation.equals(Relations.AGENT) || relation.equals(Relations.PREP) && isAdjunct(i);
    if (adjunct || relation.equals(Relations.ADVCL) && isTime(i)) {
      return isExact(i) ? null : subtree(i, false);
    }
    if (DASHES.contains(parse.word(i))) {
      return behindDash(i);
    }
    if (SET_OFF.contains(relation) && !isCondition(i) && !isAttribution(i)) {
      return subtree(i, true);
    }
    return relation.equals(Relations.CONJ) && parse.isVerb(i) && !isExact(i) ? joined(i) : null;
  }

  /** "At", "after", "amid" of an act that is complete without, or of some thing that is told of. */
  private boolean isAdjunct(int i) {
    int above = parse.head(i);
    if (above < 0 || above > i || !PREPOSITIONS.contains(parse.lemma(i))) {
      return false;
    }
    if (parse.isVerb(above)) {
      return parse.children(above, COMPLETED).stream().anyMatch(of -> of < i);
    }
    return parse.isNoun(above)
        && Set.of(Relations.DOBJ, Relations.POBJ).contains(parse.relation(above))
        && parse.children(above).stream()
            .noneMatch(
                of ->
                    parse.relation(of).equals(Relations.POSS)
                        || DEFINITE.contains(parse.lemma(of)));
  }

  private boolean isTime(int i) {
    int mark = parse.child(i, Relations.MARK);
    return mark >= 0 && CLAUSES.contains(parse.lemma(mark));
  }

  /** "If he comes", "unless", "when", "until": what the sentence says holds only then. */
  private boolean isCondition(int i) {
    return parse.relation(i).equals(Relations.ADVCL)
        && parse.subtree(i).stream()
            .limit(2)
            .anyMatch(
                word ->
                    Tags.isWh(parse.tag(word))
                        || parse.relation(word).equals(Relations.MARK)
                            && !CLAUSES.contains(parse.lemma(word)));
  }

  /**
   * "…, the ministry says": without it the words would be the outlet's own. Short ones may be
   * parsed as nouns: ", the agency reports".
   */
  private boolean isAttribution(int i) {
    return ReportingVerbs.ofStatements().contains(parse.lemma(i))
        && (parse.children(i, Relations.ALL_SUBJECTS).stream()
                .anyMatch(subject -> !Tags.isWh(parse.tag(subject)))
            || parse.isNoun(i) && parse.subtree(i).size() <= SHORT_TAG);
  }

  /** A word and all below it, if they stand together; between commas with those. */
  private @Nullable Span subtree(int i, boolean between) {
    List<Integer> words = parse.subtree(i).stream().filter(word -> !isPunctuation(word)).toList();
    int first = words.get(0);
    int last = words.get(words.size() - 1);
    for (int word = first; word <= last; word++) {
      if (!isPunctuation(word) && !words.contains(word)) {
        return null;
      }
    }
    if (!between) {
      return parse.span(first, last);
    }
    boolean opened = first > 0 && isComma(first - 1);
    boolean closed = last + 1 >= parse.size() || isComma(last + 1) || isStop(last + 1);
    if (!opened || !closed) {
      return null;
    }
    // "The mayor[, who sails,] closed it": but "closed it[, as it was old], the guild said".
    boolean verbFollows = last + 2 < parse.size() && Tags.isVerbOrModal(parse.tag(last + 2));
    return parse.span(first - 1, verbFollows && isComma(last + 1) ? last + 1 : last);
  }

  /** "[– the first visit in five years]" up to the next dash or the end, if it is no clause. */
  private @Nullable Span behindDash(int dash) {
    int end = dash + 1;
    while (end < parse.size() && !DASHES.contains(parse.word(end)) && !isStop(end)) {
      end++;
    }
    boolean spaced = dash > 0 && parse.span(dash - 1).end() < parse.span(dash).start();
    if (!spaced || end == dash + 1) {
      return null;
    }
    for (int i = 0; i < parse.size(); i++) {
      boolean outside = i < dash || i >= end;
      if (outside && !isPunctuation(i) && parse.head(i) >= dash && parse.head(i) < end) {
        return null;
      }
    }
    boolean paired = end < parse.size() && DASHES.contains(parse.word(end));
    return parse.span(dash, paired ? end : end - 1);
  }

  /** "[And met the president]" at the end of what a verb tells. */
  private @Nullable Span joined(int i) {
    Span verb = subtree(i, false);
    if (verb == null) {
      return null;
    }
    int first = parse.subtree(i).get(0);
    boolean hasWord = first > 0 && JOINING.contains(parse.lemma(first - 1));
    boolean comma = hasWord && first > 1 && isComma(first - 2);
    int last = parse.subtree(i).get(parse.subtree(i).size() - 1);
    boolean ends = last + 1 >= parse.size() || isPunctuation(last + 1);
    return hasWord && ends ? parse.span(comma ? first - 2 : first - 1, i).union(verb) : null;
  }

  /** Whether a line without some words still tells who says it, and what all its words mean. */
  private boolean isReadableWithout(Span part) {
    if (!shown.covers(part) || part.equals(shown)) {
      return false;
    }
    String text = part.in(parse.body());
    if (text.contains(ACCORDING)) {
      return false;
    }
    long open = text.chars().filter(c -> c == '“').count();
    boolean paired =
        open == text.chars().filter(c -> c == '”').count()
            && text.chars().filter(c -> c == '"').count() % 2 == 0;
    for (int i = 0; i < parse.size(); i++) {
      boolean behind = parse.span(i).start() >= part.end() && shown.covers(parse.span(i));
      if (behind && REFERRING.contains(parse.lemma(i)) && !isImpersonal(i)) {
        return false;
      }
    }
    return paired;
  }

  /** "It was announced that" means nothing before it. */
  private boolean isImpersonal(int i) {
    int above = parse.head(i);
    return parse.lemma(i).equals("it")
        && above >= 0
        && (parse.relation(i).equals(Relations.EXPL)
            || ReportingVerbs.ofStatements().contains(parse.lemma(above)));
  }

  /**
   * Whether a word above a part makes what is said true only with it: "no", "first", "only", "the
   * largest". What stands in a clause beside or below does not.
   */
  private boolean isExact(int part) {
    for (int i = 0; i < parse.size(); i++) {
      if (shown.covers(parse.span(i))
          && isExactWord(i)
          && !parse.isBelow(i, part)
          && parse.isBelow(part, verbOver(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isExactWord(int i) {
    return parse.tag(i).equals(Tags.JJS)
        || parse.tag(i).equals(Tags.RBS)
        || parse.relation(i).equals(Relations.NEG)
        || Negation.isNegation(parse.lemma(i))
        || EXACT.contains(parse.lemma(i))
            && times.stream().noneMatch(time -> time.overlaps(parse.span(i)));
  }

  /** The verb of a word's clause; the root where there is none. */
  private int verbOver(int word) {
    int at = word;
    for (int steps = 0; steps < parse.size() && parse.head(at) >= 0; steps++) {
      if (parse.isVerb(at) && at != word) {
        return at;
      }
      at = parse.head(at);
    }
    return at;
  }

  private boolean isPunctuation(int i) {
    return parse.relation(i).equals(Relations.PUNCT);
  }

  private boolean isComma(int i) {
    return parse.tag(i).equals(Tags.COMMA);
  }

  private boolean isStop(int i) {
    return parse.tag(i).equals(Tags.STOP);
  }
}
