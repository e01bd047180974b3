package org.synoptic.annotate.quotes.direct;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.content.ContentTrimmer;
import org.synoptic.annotate.quotes.cue.Cue;
import org.synoptic.annotate.quotes.cue.CueGroup;
import org.synoptic.annotate.quotes.cue.CueLexicon;
import org.synoptic.annotate.quotes.document.Quotation;
import org.synoptic.annotate.quotes.document.QuoteDocument;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * The tag of a quotation: the reporting verb beside it, and the words that may stand between the
 * two. All methods that give a quotation give its index, or -1.
 */
public final class QuoteTag {

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

  /** The most chars between a cue and the quotation that it introduces. Set by hand. */
  private static final int MOST_CHARS_BETWEEN = 200;

  /** Fewer chars than this between a cue and a colon are near. Set by hand. */
  private static final int FEW_CHARS_BETWEEN = 40;

  /** Fewer chars than this stand between the parts of an interrupted quotation. Set by hand. */
  private static final int CHARS_OF_INTERRUPTION = 150;

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

  /** The quotation that the tag follows. */
  int quotationBefore() {
    int first = tree.token(verb).span().start();
    int quotation = lastEndingBy(first);
    if (quotation < 0) {
      return -1;
    }
    Span span = text.quotations.get(quotation).span();
    if (!text.sameParagraph(span.end(), first)) {
      return -1;
    }
    int from = tree.firstFrom(span.end());
    if (text.boundaries.partOfClause(span) && hasClauseAfter()) {
      return -1;
    }
    boolean inverted = text.noWordsBetween(span.end(), tree.token(group.first()).span().start());
    if (inverted) {
      boolean named =
          text.body.startsWith(",", span.end()) && TagNounPhrase.after(tree, verb) != null;
      return (text.boundaries.endsLikeSpeech(span) || source.invertedSubject() >= 0 || named)
              && !isBaseFormOrPassive()
          ? quotation
          : -1;
    }
    boolean near = from >= verb || onlySource(from) || source.phraseBeforeVerb(from) != null;
    return near && text.boundaries.awaitsTag(span) ? quotation : -1;
  }

  /**
   * The span from the start of the sentence to the end of the quotation, if unquoted words of the
   * speaker precede the quotation: The deal “is a disgrace,” he said. Null if they are the
   * outlet's.
   */
  @Nullable Span unquotedLead(Span span) {
    int sentence = text.sentenceAt(span.start());
    QuoteTree opening = text.trees.get(sentence);
    int last = opening.firstFrom(span.start()) - 1;
    boolean runsIn =
        last >= 0 && (!opening.isPunctuation(last) || text.boundaries.opensLowerCase(span));
    boolean hasSubject =
        tree.child(verb, Relations.NSUBJ) >= 0 && !isParticiple() && !tree.is(verb, Relations.CONJ);
    if (!runsIn || !hasSubject || hasOtherTag(opening, 0, span.start())) {
      return null;
    }
    Span words = new ContentTrimmer(text, opening).span(0, last);
    return words == null ? null : new Span(words.start(), span.end());
  }

  /** Whether the verb has a complement clause after it. */
  boolean hasClauseAfter() {
    int clause = tree.child(verb, Relations.CCOMP);
    for (int child : tree.children(verb)) {
      clause = tree.is(child, Relations.CCOMP) ? child : clause;
    }
    return clause > verb;
  }

  /** Whether a complement clause of the verb begins before the quotation. */
  private boolean hasClauseBefore(Span span) {
    int first = tree.size();
    for (int child : tree.children(verb)) {
      first = tree.is(child, Relations.CCOMP) && child > verb ? tree.left(child) : first;
    }
    return first < tree.size() && tree.token(first).span().end() <= span.start();
  }

  private boolean isBaseFormOrPassive() {
    return tree.tag(verb).equals(Tags.VB) || source.isPassive();
  }

  boolean isParticiple() {
    return tree.tag(verb).equals(Tags.VBG);
  }

  private int lastEndingBy(int offset) {
    return text.firstEndingAfter(offset) - 1;
  }

  /** Whether all words from {@code from} to the verb are its subject, auxiliaries or adverbs. */
  private boolean onlySource(int from) {
    for (int i = from; i < verb; i++) {
      if (!tree.isBelow(i, verb) || !isLight(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isLight(int i) {
    int at = i;
    while (at >= 0 && tree.head(at) != verb) {
      at = tree.head(at);
    }
    return at >= 0 && LIGHT.contains(tree.relation(at));
  }

  /** The quotation that the tag introduces. */
  int quotationAfter() {
    int end = tree.token(group.last()).span().end();
    int next = text.firstEndingAfter(end);
    boolean ahead =
        next < text.quotations.size() && text.quotations.get(next).span().start() >= end;
    return ahead && canIntroduce(end, text.quotations.get(next).span()) ? next : -1;
  }

  /**
   * Whether the words between the cue, which ends at {@code end}, and the quotation let the tag
   * introduce it.
   */
  private boolean canIntroduce(int end, Span span) {
    String between = text.body.substring(end, span.start());
    if (between.length() > MOST_CHARS_BETWEEN) {
      return false;
    }
    if (text.noWordsBetween(end, span.start())) {
      return hasNoStop(between)
          && (text.sameParagraph(end, span.start()) || between.trim().startsWith(":"));
    }
    String trimmed = between.strip();
    boolean comma = trimmed.endsWith(",") && text.sameParagraph(end, span.start());
    if (!trimmed.endsWith(":") && !comma) {
      return false;
    }
    int last = tree.lastBefore(span.start());
    boolean here =
        text.noWordsBetween(
            Math.max(end, tree.token(tree.size() - 1).span().end()), Math.max(end, span.start()));
    boolean inside = last < tree.size() - 1 || here;
    boolean near = !comma && between.length() < FEW_CHARS_BETWEEN;
    boolean reports = near ? hasClauseBefore(span) : hasClauseAfter();
    return inside && !reports && onlyCircumstance(tree.firstFrom(end), last, comma);
  }

  /**
   * The quotation that continues after a tag that interrupts it: “We stay,” he said of the strike,
   * “until they pay.”
   */
  int quotationResumed() {
    int end = tree.token(group.last()).span().end();
    int next = text.firstEndingAfter(end);
    if (next >= text.quotations.size() || text.quotations.get(next).span().start() < end) {
      return -1;
    }
    String between = text.body.substring(end, text.quotations.get(next).span().start());
    boolean comma = between.strip().endsWith(",") && between.indexOf('\n') < 0;
    boolean near = between.length() < CHARS_OF_INTERRUPTION && hasNoStop(between);
    return comma && near && !hasOtherTag(tree, group.last() + 1, end + between.length())
        ? next
        : -1;
  }

  /** Whether another verb that can introduce direct speech stands between: ", adding, “…”". */
  private boolean hasOtherTag(QuoteTree words, int from, int end) {
    for (int i = from; i < words.size() && words.token(i).span().start() < end; i++) {
      Cue cue = words.isNonModalVerb(i) ? lexicon.verb(words, i) : null;
      if (cue != null && cue.takes("q")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The index of the comma between the tag and the unquoted opening of a quotation that continues
   * in lower case: The price, he said, “is too high.” Otherwise -1.
   */
  int openingComma(int after) {
    int comma = group.first() - 1;
    while (comma > 0 && TagNounPhrase.isPlainPhraseWord(tree, comma)) {
      comma--;
    }
    boolean subject = TagNounPhrase.between(tree, comma + 1, group.first()) != null;
    boolean setOff = comma > 1 && tree.word(comma).equals(",") && !isAdverbial(comma - 1);
    return subject && setOff && text.boundaries.opensLowerCase(text.quotations.get(after).span())
        ? comma
        : -1;
  }

  /** The unquoted words before the comma. */
  @Nullable Span unquotedOpening(int comma) {
    return new ContentTrimmer(text, tree).span(0, comma - 1);
  }

  /** The source between the comma and the verb; null if the words are no noun phrase. */
  @Nullable Span insertedSource(int comma) {
    return TagNounPhrase.between(tree, comma + 1, group.first());
  }

  /** Whether the words up to {@code last} are only an adverbial: "in May", "still", "at least". */
  private boolean isAdverbial(int last) {
    boolean adverbial = tree.tag(0).equals(Tags.IN) || Tags.isAdverb(tree.tag(0));
    for (int i = 0; i <= last && adverbial; i++) {
      adverbial = !tree.isNonModalVerb(i);
    }
    return adverbial;
  }

  private static boolean hasNoStop(String between) {
    return between.indexOf('.') < 0 && between.indexOf('?') < 0 && between.indexOf('!') < 0;
  }

  /**
   * Whether only hearer, time and place stand between cue and quotation; {@code strict} excludes
   * verbs.
   */
  private boolean onlyCircumstance(int from, int to, boolean strict) {
    for (int i = from; i <= to; i++) {
      if (!tree.isPunctuation(i)
          && (!tree.isBelow(i, verb) || (strict && tree.isNonModalVerb(i)))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the quotation is the speech that the tag introduces, and not some words of a clause.
   */
  boolean introducesQuotation(int quotation) {
    Quotation found = text.quotations.get(quotation);
    Span span = found.span();
    if (!found.closed()) {
      return true;
    }
    int end = span.end();
    int next = tree.firstFrom(end);
    boolean sentenceContinues = next < tree.size() && !tree.isPunctuation(next);
    return text.boundaries.endsLikeSpeech(span)
        || !sentenceContinues
        || !tree.isBelow(next, verb)
        || text.boundaries.endsClause(end);
  }

  /**
   * The words that name the speaker.
   *
   * @param before the quotation that the tag follows, or -1
   */
  @Nullable Span source(int before) {
    return source.of(before < 0 ? null : text.quotations.get(before).span());
  }

  Span cue() {
    return group.span();
  }
}
