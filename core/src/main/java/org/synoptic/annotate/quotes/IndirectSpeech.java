package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.content.ContentTrimmer;
import org.synoptic.annotate.quotes.content.CopularSpeech;
import org.synoptic.annotate.quotes.content.ReportedContent;
import org.synoptic.annotate.quotes.content.ReportedContentFinder;
import org.synoptic.annotate.quotes.cue.Cue;
import org.synoptic.annotate.quotes.cue.CueGroup;
import org.synoptic.annotate.quotes.cue.CueLexicon;
import org.synoptic.annotate.quotes.cue.SupportVerbs;
import org.synoptic.annotate.quotes.document.AttributionCandidate;
import org.synoptic.annotate.quotes.document.QuoteDocument;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.source.PrecedingNounPhrase;
import org.synoptic.annotate.quotes.source.SourceFinder;
import org.synoptic.annotate.quotes.source.SourcePhrase;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Finds indirect speech: the clause, infinitive or noun phrase that depends on a verb, adjective or
 * noun that is a cue, outside quotations.
 */
final class IndirectSpeech {

  /** "criticism by", "from", "among": what follows is the source. */
  private static final Set<String> SOURCE_PREPOSITIONS = Set.of("by", "from", "among");

  private static final Set<String> COPULAS = Set.of("be", "seem", "feel", "remain");

  private final QuoteDocument text;
  private final CueLexicon lexicon;

  IndirectSpeech(QuoteDocument text, CueLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The candidates in order of the text. */
  List<AttributionCandidate> find() {
    return text.readUnquoted(this::attributionAt);
  }

  private @Nullable AttributionCandidate attributionAt(int s, QuoteTree tree, int i) {
    if (tree.isNonModalVerb(i) && !Relations.NOUN_MODIFIERS.contains(tree.relation(i))) {
      Cue cue = lexicon.verb(tree, i);
      return cue == null ? null : ofVerb(s, tree, i, cue);
    }
    if (Tags.isAdjective(tree.tag(i)) || tree.tag(i).equals(Tags.VBN)) {
      Cue cue = lexicon.adjective(tree.lemma(i));
      return cue == null ? null : ofAdjective(s, tree, i, cue);
    }
    if (tree.isNoun(i)) {
      AttributionCandidate byColon = introducedByColon(s, tree, i);
      Cue cue = byColon == null ? lexicon.noun(tree.lemma(i)) : null;
      return cue == null ? byColon : ofNoun(s, tree, i, cue);
    }
    return null;
  }

  /**
   * The attribution by the verb {@code v}; null if it has no content, or if it needs a source and
   * has none.
   */
  private @Nullable AttributionCandidate ofVerb(int s, QuoteTree tree, int v, Cue cue) {
    if (isSupportVerb(tree, v) || AttributionAdjuncts.isUnclear(tree, v)) {
      return null;
    }
    ReportedContentFinder reported = new ReportedContentFinder(tree, v, cue, lexicon);
    ReportedContent found = reported.find();
    if (found == null) {
      return null;
    }
    List<Span> content = new ContentTrimmer(text, tree).spans(found.ranges());
    Span source = reported.subjectIsContent() ? found.source() : source(tree, v);
    content = source == null ? content : withoutSource(source, content);
    boolean addressesReader = tree.lemma(v).equals("agree") && source != null && isReader(source);
    boolean nameless =
        addressesReader
            || (source == null && !reported.subjectIsContent() && !reported.hasFiniteClause());
    if (content.isEmpty() || nameless) {
      return null;
    }
    Span span = new CueGroup(tree, v).upTo(found.cueEnd());
    return new AttributionCandidate(s, v, cue.act(), span, source, content, false);
  }

  /**
   * The first word of the cue with the article and adjectives of the noun. Without a source the
   * whole phrase is the cue: "the idea", "a stark reminder".
   */
  private static int withArticle(QuoteTree tree, int noun, int from) {
    int first = from;
    while (first > tree.left(noun)
        && tree.head(first - 1) == noun
        && tree.left(first - 1) == first - 1
        && Relations.NOUN_MODIFIERS.contains(tree.relation(first - 1))) {
      first--;
    }
    boolean article =
        first > 0 && tree.head(first - 1) == noun && tree.is(first - 1, Relations.DET);
    return article ? first - 1 : first;
  }

  /**
   * Whether the source is the reader whom the page addresses: "By signing up, you agree to our
   * terms".
   */
  private boolean isReader(Span source) {
    return source.in(text.body).equalsIgnoreCase("you");
  }

  /** The content without the source, if the parse put the source at its end. */
  private List<Span> withoutSource(Span source, List<Span> content) {
    List<Span> rest = new ArrayList<>();
    for (Span span : content) {
      boolean ends = span.start() < source.start() && span.overlaps(source);
      int end = ends ? source.start() : span.end();
      while (ends && end > span.start() && " ,\u00a0".indexOf(text.body.charAt(end - 1)) >= 0) {
        end--;
      }
      if (end > span.start()) {
        rest.add(new Span(span.start(), end));
      }
    }
    return rest;
  }

  /** The source of the verb; for a finite verb without subject the noun phrase before it. */
  private static @Nullable Span source(QuoteTree tree, int v) {
    Span source = SourceFinder.ofVerb(tree, v);
    boolean finite = Tags.TENSED.contains(tree.tag(v));
    return source == null && finite
        ? PrecedingNounPhrase.phrase(tree, new CueGroup(tree, v).first())
        : source;
  }

  /**
   * Whether the verb is the support verb of a noun that has content of its own: "raised fears that
   * …".
   */
  private boolean isSupportVerb(QuoteTree tree, int v) {
    int object = tree.child(v, Relations.DOBJ);
    Cue noun =
        object > v && SupportVerbs.of(tree, object) == v ? lexicon.noun(tree.lemma(object)) : null;
    return noun != null && complement(tree, object, noun) != null;
  }

  /** Whether the subject of the verb is "it", which names no source: "It is clear that …". */
  private static boolean hasDummySubject(QuoteTree tree, int be) {
    int subject = tree.child(be, Relations.NSUBJ);
    return subject >= 0 && tree.word(subject).equals("it");
  }

  /** The attribution by an adjective that depends on a copula: "She is confident that …". */
  private @Nullable AttributionCandidate ofAdjective(int s, QuoteTree tree, int a, Cue cue) {
    int be = tree.head(a);
    if (!tree.is(a, Relations.ACOMP) || be < 0 || be > a || !COPULAS.contains(tree.lemma(be))) {
      return null;
    }
    int[] range = complement(tree, a, cue);
    if (range == null) {
      range = complement(tree, be, cue);
    }
    Span source = SourceFinder.ofVerb(tree, be);
    Span content = range == null ? null : new ContentTrimmer(text, tree).span(range[0], range[1]);
    if (content == null || source == null || range == null || hasDummySubject(tree, be)) {
      return null;
    }
    int end = range[2];
    return new AttributionCandidate(
        s,
        a,
        cue.act(),
        tree.span(new CueGroup(tree, be).first(), end),
        source,
        List.of(content),
        false);
  }

  /**
   * The complement of {@code i}: its first word, its last word, and the last word of the cue before
   * it; null if there is none.
   */
  private int @Nullable [] complement(QuoteTree tree, int i, Cue cue) {
    for (int child : tree.children(i)) {
      if (child < i) {
        continue;
      }
      boolean clause =
          Set.of(Relations.CCOMP, Relations.ACL, Relations.XCOMP).contains(tree.relation(child))
              && tree.left(child) > i;
      boolean infinitive = clause && tree.tag(tree.left(child)).equals(Tags.TO);
      boolean that =
          clause
              && !infinitive
              && (tree.word(tree.left(child)).equals("that") || tree.is(child, Relations.CCOMP));
      if ((infinitive && cue.takes("to")) || (that && cue.takes("that"))) {
        return new int[] {
          tree.left(child),
          tree.right(child),
          tree.left(child) == i + 1 ? i : Math.min(i, tree.left(child) - 1)
        };
      }
      if (tree.is(child, Relations.PREP)
          && cue.prepositions().contains(tree.word(child))
          && child < tree.right(child)) {
        return new int[] {child + 1, tree.right(child), child == i + 1 ? child : i};
      }
    }
    return null;
  }

  /**
   * The attribution by a noun with a possessive and a colon before a quotation: "Her words: “Do not
   * panic.”"
   */
  private @Nullable AttributionCandidate introducedByColon(int s, QuoteTree tree, int n) {
    int colon = CopularSpeech.colon(tree, n);
    int possessor = tree.child(n, Relations.POSS);
    if (colon < 0 || possessor < 0 || !lexicon.word("nouns-colon", tree.lemma(n))) {
      return null;
    }
    int end = tree.token(colon).span().end();
    int next = text.firstEndingAfter(end);
    Span speech = next < text.quotations.size() ? text.quotations.get(next).span() : null;
    if (speech == null || speech.start() < end || !text.noWordsBetween(end, speech.start())) {
      return null;
    }
    Span source = tree.span(tree.left(possessor), tree.right(possessor));
    Span cue = tree.span(tree.right(possessor) + 1, colon);
    return new AttributionCandidate(s, n, Quote.Act.SAID, cue, source, List.of(speech), true);
  }

  /** The attribution by the noun {@code n}: "his claim that …", "her support for …"; or null. */
  private @Nullable AttributionCandidate ofNoun(int s, QuoteTree tree, int n, Cue cue) {
    int[] range = complement(tree, n, cue);
    range = range == null ? CopularSpeech.complement(tree, n, cue) : range;
    if (range == null) {
      return null;
    }
    int supportVerb = SupportVerbs.of(tree, n);
    Span source = possessorOf(tree, n);
    boolean bySupportVerb = source == null && supportVerb >= 0;
    if (bySupportVerb) {
      source = SourceFinder.ofVerb(tree, supportVerb);
    }
    Span content = new ContentTrimmer(text, tree).span(range[0], range[1]);
    boolean clause = tree.word(range[0]).equals("that");
    boolean attitude = cue.act() == Quote.Act.HELD && !bySupportVerb;
    boolean isNounPhrase = !clause && !tree.tag(range[0]).equals(Tags.TO);
    if (content == null || (source == null && !clause) || (attitude && isNounPhrase)) {
      return null;
    }
    int first = bySupportVerb ? new CueGroup(tree, supportVerb).first() : n;
    while (!bySupportVerb
        && first > tree.left(n)
        && tree.head(first - 1) == n
        && Set.of(Relations.NMOD, Relations.COMPOUND, Relations.ADVMOD)
            .contains(tree.relation(first - 1))
        && tree.left(first - 1) == first - 1) {
      first--;
    }
    first = source == null ? withArticle(tree, n, first) : first;
    return new AttributionCandidate(
        s, n, cue.act(), tree.span(first, range[2]), source, List.of(content), false);
  }

  /**
   * The source by a possessive or a preposition: "the minister's claim", "claims by the minister";
   * or null.
   */
  private @Nullable Span possessorOf(QuoteTree tree, int n) {
    int possessor = tree.child(n, Relations.POSS);
    if (possessor >= 0) {
      return tree.span(tree.left(possessor), tree.right(possessor));
    }
    for (int child : tree.children(n)) {
      boolean by = tree.is(child, Relations.PREP) && SOURCE_PREPOSITIONS.contains(tree.word(child));
      int object = by ? tree.child(child, Relations.POBJ) : -1;
      if (object > n) {
        return SourcePhrase.around(tree, object, n);
      }
    }
    return null;
  }
}
