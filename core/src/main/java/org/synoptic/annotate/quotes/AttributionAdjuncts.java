package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.content.ContentTrimmer;
import org.synoptic.annotate.quotes.cue.Cue;
import org.synoptic.annotate.quotes.cue.CueGroup;
import org.synoptic.annotate.quotes.cue.CueLexicon;
import org.synoptic.annotate.quotes.document.AttributionCandidate;
import org.synoptic.annotate.quotes.document.QuoteDocument;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.document.QuoteWords;
import org.synoptic.annotate.quotes.source.SourceFinder;
import org.synoptic.annotate.quotes.source.SourcePhrase;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Finds attributions by an adjunct of the sentence: "according to the ministry", "as Ruiz noted",
 * "as she put it", "in her view", "in a survey". The rest of the sentence is the content.
 */
final class AttributionAdjuncts {

  private static final Set<String> VIEWS = QuoteWords.of("views");

  private static final Set<String> FINDINGS = QuoteWords.of("findings");

  private final QuoteDocument text;

  private final CueLexicon lexicon;

  AttributionAdjuncts(QuoteDocument text, CueLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The candidates in order of the text. */
  List<AttributionCandidate> find() {
    return text.readUnquoted(this::attributionAt);
  }

  private @Nullable AttributionCandidate attributionAt(int s, QuoteTree tree, int i) {
    if (tree.word(i).equals("according") && tree.word(i + 1).equals("to")) {
      int object = tree.child(i + 1, Set.of(Relations.POBJ, Relations.PCOMP));
      return object < 0 ? null : accordingTo(s, tree, i, i + 1, object);
    }
    if (tree.lemma(i).equals("put") && tree.word(i + 1).equals("it")) {
      return asPutIt(s, tree, i);
    }
    if (tree.word(i).equals("in") && startsSentence(tree, i)) {
      return inSurvey(s, tree, i);
    }
    if (tree.isNonModalVerb(i)) {
      AttributionCandidate clause = asClause(s, tree, i);
      if (clause != null) {
        return clause;
      }
    }
    return inView(s, tree, i);
  }

  /** The attribution to a survey or report: "In a survey last month, …"; or null. */
  private @Nullable AttributionCandidate inSurvey(int s, QuoteTree tree, int in) {
    int object = tree.child(in, Relations.POBJ);
    if (object < 0 || !FINDINGS.contains(tree.lemma(object))) {
      return null;
    }
    int last = tree.right(in);
    Span source = SourcePhrase.around(tree, object, in);
    return tree.word(last + 1).equals(",")
        ? around(s, tree, in, last, tree.span(in, in), source)
        : null;
  }

  /**
   * The attribution by a clause with "as": "As Ruiz noted, …", "as reported by the Post, …"; or
   * null.
   */
  private @Nullable AttributionCandidate asClause(int s, QuoteTree tree, int v) {
    int mark = tree.child(v, Relations.MARK);
    if (mark < 0 || !tree.word(mark).equals("as") || !canReportSentence(tree, v)) {
      return null;
    }
    CueGroup group = new CueGroup(tree, v);
    boolean passive = tree.tag(v).equals(Tags.VBN);
    Span source = passive ? SourceFinder.agent(tree, v) : SourceFinder.ofVerb(tree, v);
    int last = Math.max(group.last(), tree.right(v));
    boolean closed = tree.word(last + 1).equals(",") || tree.onlyPunctuationFrom(last + 1);
    boolean setOff = startsSentence(tree, mark) || tree.word(mark - 1).equals(",");
    if (source == null || !closed || !setOff || isUnclear(tree, v)) {
      return null;
    }
    int first = passive && group.first() == v ? mark : group.first();
    return around(s, tree, mark, last, tree.span(first, group.last()), source);
  }

  /**
   * Whether the verb stands in a clause with "as" behind a negated one. "The law does not bind
   * them, as Ruiz claims" may mean that Ruiz claims the contrary.
   */
  static boolean isUnclear(QuoteTree tree, int v) {
    int mark = tree.child(v, Relations.MARK);
    int above = tree.head(v);
    return mark > above
        && above >= 0
        && tree.word(mark).equals("as")
        && tree.has(above, Relations.NEG);
  }

  /** Whether the verb can report a whole sentence and has no complement. */
  private boolean canReportSentence(QuoteTree tree, int v) {
    Cue cue = lexicon.verb(tree, v);
    return cue != null
        && cue.takes("that")
        && cue.takes("q")
        && tree.child(v, Set.of(Relations.DOBJ, Relations.CCOMP, Relations.XCOMP)) < 0;
  }

  /** The attribution by "put it": "As Ruiz put it, …"; or null. */
  private @Nullable AttributionCandidate asPutIt(int s, QuoteTree tree, int verb) {
    int subject = tree.child(verb, Relations.NSUBJ);
    if (subject < 0 || subject > verb) {
      return null;
    }
    int first = tree.left(verb);
    Span source = SourcePhrase.around(tree, subject, verb);
    return around(
        s, tree, first, verb + 1, tree.span(new CueGroup(tree, verb).first(), verb + 1), source);
  }

  /**
   * The attribution by a noun such as "view": "in Ruiz's view", "in her words", "in the words of
   * Ana Ruiz"; or null.
   */
  private @Nullable AttributionCandidate inView(int s, QuoteTree tree, int i) {
    int in = tree.head(i);
    if (in < 0 || !VIEWS.contains(tree.word(i)) || !tree.word(in).equals("in")) {
      return null;
    }
    int possessor = tree.child(i, Relations.POSS);
    int of = tree.child(i, Relations.PREP);
    boolean after =
        possessor < 0 && tree.word(of).equals("of") && tree.child(of, Relations.POBJ) > of;
    if (!after && (possessor < 0 || in > possessor)) {
      return null;
    }
    int last = after ? tree.right(of) : i;
    Span source =
        after
            ? SourcePhrase.around(tree, tree.child(of, Relations.POBJ), of)
            : tree.span(tree.left(possessor), tree.right(possessor));
    boolean setOff = startsSentence(tree, in) || tree.word(in - 1).equals(",");
    boolean closed = tree.word(last + 1).equals(",") || tree.onlyPunctuationFrom(last + 1);
    Span cue = after ? tree.span(in, of) : tree.span(i, i);
    return setOff && closed ? around(s, tree, in, last, cue, source) : null;
  }

  /**
   * The attribution whose content is the sentence without the words from {@code first} to {@code
   * last}; null if nothing is left.
   */
  private @Nullable AttributionCandidate around(
      int s, QuoteTree tree, int first, int last, Span cue, Span source) {
    List<int[]> ranges = new ArrayList<>();
    if (!startsSentence(tree, first)) {
      ranges.add(new int[] {0, first - 1});
    }
    if (!tree.onlyPunctuationFrom(last + 1)) {
      ranges.add(new int[] {last + 1, tree.size() - 1});
    }
    List<Span> content = new ContentTrimmer(text, tree).spans(ranges);
    return content.isEmpty()
        ? null
        : new AttributionCandidate(s, first, Quote.Act.SAID, cue, source, content, false);
  }

  /** The attribution by "according to", whose source is the noun phrase around {@code object}. */
  private @Nullable AttributionCandidate accordingTo(
      int s, QuoteTree tree, int from, int cueEnd, int object) {
    Span source = SourcePhrase.around(tree, object, cueEnd);
    int sourceEnd = tree.lastBefore(source.end());
    List<int[]> ranges = new ArrayList<>();
    boolean atStart = startsSentence(tree, from);
    if (!atStart) {
      ranges.add(new int[] {tree.tag(0).equals(Tags.CC) ? 1 : 0, from - 1});
    }
    if (!tree.onlyPunctuationFrom(sourceEnd + 1)
        && (atStart || tree.word(sourceEnd + 1).equals(","))) {
      ranges.add(new int[] {sourceEnd + 1, tree.size() - 1});
    }
    List<Span> content = new ContentTrimmer(text, tree).spans(ranges);
    Span cue = tree.span(from, cueEnd);
    return content.isEmpty()
        ? null
        : new AttributionCandidate(s, from, Quote.Act.SAID, cue, source, content, false);
  }

  /** Whether only punctuation, conjunctions and adverbs stand before the word. */
  private static boolean startsSentence(QuoteTree tree, int from) {
    for (int i = 0; i < from; i++) {
      if (!tree.isPunctuation(i) && !tree.tag(i).equals(Tags.CC) && !Tags.isAdverb(tree.tag(i))) {
        return false;
      }
    }
    return true;
  }
}
