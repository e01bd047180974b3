package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** Reported clauses, infinitives and nouns: what hangs on a cue outside quotation marks. */
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

  List<AttributionCandidate> find() {
    return text.unquoted(this::at);
  }

  private @Nullable AttributionCandidate at(int s, QuoteTree tree, int i) {
    if (tree.isVerbProper(i) && !Relations.NOUN_MODIFIERS.contains(tree.relation(i))) {
      Cue cue = lexicon.verb(tree, i);
      return cue == null ? null : ofVerb(s, tree, i, cue);
    }
    if (Tags.isAdjective(tree.tag(i)) || tree.tag(i).equals(Tags.VBN)) {
      Cue cue = lexicon.adjective(tree.lemma(i));
      return cue == null ? null : ofAdjective(s, tree, i, cue);
    }
    if (tree.isNoun(i)) {
      AttributionCandidate led = beforeColon(s, tree, i);
      Cue cue = led == null ? lexicon.noun(tree.lemma(i)) : null;
      return cue == null ? led : ofNoun(s, tree, i, cue);
    }
    return null;
  }

  private @Nullable AttributionCandidate ofVerb(int s, QuoteTree tree, int v, Cue cue) {
    if (carries(tree, v)) {
      return null;
    }
    ReportedContentFinder reported = new ReportedContentFinder(tree, v, cue, lexicon);
    ReportedContent found = reported.find();
    if (found == null) {
      return null;
    }
    List<Span> content = new ContentTrimmer(text, tree).all(found.ranges());
    Span source = reported.impersonal() ? found.source() : source(tree, v);
    content = source == null ? content : clearOf(source, content);
    boolean reader = tree.lemma(v).equals("agree") && source != null && reader(source);
    boolean nameless = reader || (source == null && !reported.impersonal() && !reported.clausal());
    if (content.isEmpty() || nameless) {
      return null;
    }
    Span span = new CueGroup(tree, v).upTo(found.cueEnd());
    return new AttributionCandidate(s, v, cue.act(), span, source, content, false);
  }

  /** "the idea", "a stark reminder": where nobody is named the whole phrase is the cue. */
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

  /** "By signing up, you agree to our terms": the page speaks to its reader. */
  private boolean reader(Span source) {
    return source.in(text.body).equalsIgnoreCase("you");
  }

  /** The content without a source at its end that the parse took for a part of it. */
  private List<Span> clearOf(Span source, List<Span> content) {
    List<Span> clear = new ArrayList<>();
    for (Span span : content) {
      boolean ends = span.start() < source.start() && span.overlaps(source);
      int end = ends ? source.start() : span.end();
      while (ends && end > span.start() && " ,\u00a0".indexOf(text.body.charAt(end - 1)) >= 0) {
        end--;
      }
      if (end > span.start()) {
        clear.add(new Span(span.start(), end));
      }
    }
    return clear;
  }

  private static @Nullable Span source(QuoteTree tree, int v) {
    Span source = SourceFinder.ofVerb(tree, v);
    boolean finite = Tags.TENSED.contains(tree.tag(v));
    return source == null && finite
        ? PrecedingNounPhrase.phrase(tree, new CueGroup(tree, v).first())
        : source;
  }

  /** Whether the verb only carries a noun that has a content of its own: "raised fears that …". */
  private boolean carries(QuoteTree tree, int v) {
    int object = tree.child(v, Relations.DOBJ);
    Cue noun =
        object > v && SupportVerbs.of(tree, object) == v ? lexicon.noun(tree.lemma(object)) : null;
    return noun != null && complement(tree, object, noun) != null;
  }

  /** "It is clear that …": nobody says so. */
  private static boolean impersonal(QuoteTree tree, int be) {
    int subject = tree.child(be, Relations.NSUBJ);
    return subject >= 0 && tree.word(subject).equals("it");
  }

  /** "She is confident that …": the adjective hangs on a form of be, seem or feel. */
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
    Span content = range == null ? null : new ContentTrimmer(text, tree).words(range[0], range[1]);
    if (content == null || source == null || range == null || impersonal(tree, be)) {
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
   * The complement of {@code i}: its first and last word, and the last word of the cue before it.
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

  /** "Her words: “Do not panic.”" */
  private @Nullable AttributionCandidate beforeColon(int s, QuoteTree tree, int n) {
    int colon = CopularSpeech.colon(tree, n);
    int owner = tree.child(n, Relations.POSS);
    if (colon < 0 || owner < 0 || !lexicon.word("nouns-colon", tree.lemma(n))) {
      return null;
    }
    int end = tree.token(colon).span().end();
    int next = text.firstEndingAfter(end);
    Span speech = next < text.stretches.size() ? text.stretches.get(next).span() : null;
    if (speech == null || speech.start() < end || !text.gap(end, speech.start())) {
      return null;
    }
    Span source = tree.span(tree.left(owner), tree.right(owner));
    Span cue = tree.span(tree.right(owner) + 1, colon);
    return new AttributionCandidate(s, n, Quote.Act.SAID, cue, source, List.of(speech), true);
  }

  private @Nullable AttributionCandidate ofNoun(int s, QuoteTree tree, int n, Cue cue) {
    int[] range = complement(tree, n, cue);
    range = range == null ? CopularSpeech.complement(tree, n, cue) : range;
    if (range == null) {
      return null;
    }
    int carrier = SupportVerbs.of(tree, n);
    Span source = owner(tree, n);
    boolean carried = source == null && carrier >= 0;
    if (carried) {
      source = SourceFinder.ofVerb(tree, carrier);
    }
    Span content = new ContentTrimmer(text, tree).words(range[0], range[1]);
    boolean clause = tree.word(range[0]).equals("that");
    boolean attitude = cue.act() == Quote.Act.HELD && !carried;
    boolean thing = !clause && !tree.tag(range[0]).equals(Tags.TO);
    if (content == null || (source == null && !clause) || (attitude && thing)) {
      return null;
    }
    int first = carried ? new CueGroup(tree, carrier).first() : n;
    while (!carried
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

  /** "the minister's claim", "claims by the minister". */
  private @Nullable Span owner(QuoteTree tree, int n) {
    int owner = tree.child(n, Relations.POSS);
    if (owner >= 0) {
      return tree.span(tree.left(owner), tree.right(owner));
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
