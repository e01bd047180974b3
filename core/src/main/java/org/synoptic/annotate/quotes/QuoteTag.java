package org.synoptic.annotate.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** The words beside a stretch that say whose it is, and what may stand among them. */
final class QuoteTag {

  private static final Set<String> LIGHT =
      Set.of(
          Relations.NSUBJ,
          Relations.NSUBJPASS,
          Relations.AUX,
          Relations.NEG,
          Relations.ADVMOD,
          Relations.PUNCT,
          Relations.NPADVMOD,
          Relations.CC,
          Relations.PRT);

  private final QuoteDocument text;
  private final QuoteTree tree;
  private final int verb;
  private final CueGroup group;
  private final CueLexicon lexicon;
  private final TagSource source;

  QuoteTag(QuoteDocument text, CueLexicon lexicon, int sentence, int verb) {
    this.text = text;
    this.lexicon = lexicon;
    this.tree = text.trees.get(sentence);
    this.verb = verb;
    this.group = new CueGroup(tree, verb);
    this.source = new TagSource(tree, verb);
  }

  /** The stretch that the tag follows, or -1. */
  int before() {
    int first = tree.token(verb).span().start();
    int stretch = lastEndingBy(first);
    if (stretch < 0) {
      return -1;
    }
    Span span = text.stretches.get(stretch).span();
    if (!text.sameParagraph(span.end(), first)) {
      return -1;
    }
    int from = tree.firstFrom(span.end());
    if (text.edges.partOfClause(span) && reportsAfter()) {
      return -1;
    }
    boolean inverted = text.gap(span.end(), tree.token(group.first()).span().start());
    if (inverted) {
      boolean named =
          text.body.startsWith(",", span.end()) && TagNounPhrase.after(tree, verb) != null;
      return (text.edges.stops(span) || source.after() >= 0 || named) && !copular() ? stretch : -1;
    }
    boolean near = from >= verb || onlySource(from) || source.before(from) != null;
    return near && text.edges.awaitsTag(span) ? stretch : -1;
  }

  /**
   * The sentence up to the end of the stretch where words without marks run into it: The deal “is a
   * disgrace,” he said. Null where they are not his.
   */
  @Nullable Span lead(Span span) {
    int sentence = text.sentenceAt(span.start());
    QuoteTree opening = text.trees.get(sentence);
    int last = opening.firstFrom(span.start()) - 1;
    boolean runs = last >= 0 && (!opening.isPunctuation(last) || text.edges.opensSmall(span));
    boolean own =
        tree.child(verb, Relations.NSUBJ) >= 0 && !participle() && !tree.is(verb, Relations.CONJ);
    if (!runs || !own || otherTag(opening, 0, span.start())) {
      return null;
    }
    Span words = new ContentTrimmer(text, opening).words(0, last);
    return words == null ? null : new Span(words.start(), span.end());
  }

  /** Whether the verb has a clause of its own after it. */
  private boolean reportsAfter() {
    int clause = tree.child(verb, Relations.CCOMP);
    for (int child : tree.children(verb)) {
      clause = tree.is(child, Relations.CCOMP) ? child : clause;
    }
    return clause > verb;
  }

  /** Whether a clause of the verb begins before the stretch. */
  private boolean reportsBefore(Span span) {
    int first = tree.size();
    for (int child : tree.children(verb)) {
      first = tree.is(child, Relations.CCOMP) && child > verb ? tree.left(child) : first;
    }
    return first < tree.size() && tree.token(first).span().end() <= span.start();
  }

  private boolean copular() {
    return tree.tag(verb).equals(Tags.VB) || source.passive();
  }

  boolean participle() {
    return tree.tag(verb).equals(Tags.VBG);
  }

  private int lastEndingBy(int offset) {
    return text.firstEndingAfter(offset) - 1;
  }

  /** Whether the words from {@code from} to the verb are its source and light words only. */
  private boolean onlySource(int from) {
    for (int i = from; i < verb; i++) {
      if (!tree.isBelow(i, verb) || !light(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean light(int i) {
    int at = i;
    while (at >= 0 && tree.head(at) != verb) {
      at = tree.head(at);
    }
    return at >= 0 && LIGHT.contains(tree.relation(at));
  }

  /** The stretch that the tag leads to, or -1. */
  int after() {
    int end = tree.token(group.last()).span().end();
    int next = text.firstEndingAfter(end);
    boolean ahead = next < text.stretches.size() && text.stretches.get(next).span().start() >= end;
    return ahead && leadsTo(end, text.stretches.get(next).span()) ? next : -1;
  }

  private boolean leadsTo(int end, Span span) {
    String between = text.body.substring(end, span.start());
    if (between.length() > 200) {
      return false;
    }
    if (text.gap(end, span.start())) {
      return noStop(between)
          && (text.sameParagraph(end, span.start()) || between.trim().startsWith(":"));
    }
    String trimmed = between.strip();
    boolean comma = trimmed.endsWith(",") && text.sameParagraph(end, span.start());
    if (!trimmed.endsWith(":") && !comma) {
      return false;
    }
    int last = tree.lastBefore(span.start());
    boolean here =
        text.gap(
            Math.max(end, tree.token(tree.size() - 1).span().end()), Math.max(end, span.start()));
    boolean inside = last < tree.size() - 1 || here;
    boolean near = !comma && between.length() < 40;
    boolean reports = near ? reportsBefore(span) : reportsAfter();
    return inside && !reports && onlyCircumstance(tree.firstFrom(end), last, comma);
  }

  /**
   * The stretch that goes on after a tag in its midst, or -1: “We stay,” he said of the strike,
   * “until they pay.”
   */
  int resumed() {
    int end = tree.token(group.last()).span().end();
    int next = text.firstEndingAfter(end);
    if (next >= text.stretches.size() || text.stretches.get(next).span().start() < end) {
      return -1;
    }
    String between = text.body.substring(end, text.stretches.get(next).span().start());
    boolean comma = between.strip().endsWith(",") && between.indexOf('\n') < 0;
    boolean near = between.length() < 150 && noStop(between);
    return comma && near && !otherTag(tree, group.last() + 1, end + between.length()) ? next : -1;
  }

  /** Whether a verb that can lead to speech of its own stands between: ", adding, “…”". */
  private boolean otherTag(QuoteTree words, int from, int end) {
    for (int i = from; i < words.size() && words.token(i).span().start() < end; i++) {
      Cue cue = words.isVerbProper(i) ? lexicon.verb(words, i) : null;
      if (cue != null && cue.takes("q")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The comma between the tag and what stands unquoted before it, where the quote goes on in lower
   * case: The price, he said, “is too high.” Otherwise -1.
   */
  int openingComma(int after) {
    int comma = group.first() - 1;
    while (comma > 0 && TagNounPhrase.plain(tree, comma)) {
      comma--;
    }
    boolean subject = TagNounPhrase.between(tree, comma + 1, group.first()) != null;
    boolean apart = comma > 1 && tree.word(comma).equals(",") && !adverbial(comma - 1);
    return subject && apart && text.edges.opensSmall(text.stretches.get(after).span()) ? comma : -1;
  }

  @Nullable Span opening(int comma) {
    return new ContentTrimmer(text, tree).words(0, comma - 1);
  }

  /** The words between the comma and the verb. */
  @Nullable Span inserted(int comma) {
    return TagNounPhrase.between(tree, comma + 1, group.first());
  }

  /** Whether the words up to {@code last} are only "in May", "still", "at least". */
  private boolean adverbial(int last) {
    boolean leads = tree.tag(0).equals(Tags.IN) || Tags.isAdverb(tree.tag(0));
    for (int i = 0; i <= last && leads; i++) {
      leads = !tree.isVerbProper(i);
    }
    return leads;
  }

  private static boolean noStop(String between) {
    return between.indexOf('.') < 0 && between.indexOf('?') < 0 && between.indexOf('!') < 0;
  }

  /** Whether only hearer, time and place stand between cue and quote. */
  private boolean onlyCircumstance(int from, int to, boolean strict) {
    for (int i = from; i <= to; i++) {
      if (!tree.isPunctuation(i) && (!tree.isBelow(i, verb) || (strict && tree.isVerbProper(i)))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the stretch is the speech that the tag leads to, rather than some words of a clause.
   */
  boolean introduces(int stretch) {
    QuotedSpan found = text.stretches.get(stretch);
    Span span = found.span();
    if (!found.closed()) {
      return true;
    }
    int end = span.end();
    int next = tree.firstFrom(end);
    boolean goesOn = next < tree.size() && !tree.isPunctuation(next);
    return text.edges.stops(span)
        || !goesOn
        || !tree.isBelow(next, verb)
        || text.edges.endsClause(end);
  }

  /**
   * Who speaks.
   *
   * @param before the stretch that the tag follows, or -1
   */
  @Nullable Span source(int before) {
    return source.of(before < 0 ? null : text.stretches.get(before).span());
  }

  Span cue() {
    return group.span();
  }
}
