package org.synoptic.compare.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.SpeakerMatcher;
import org.synoptic.compare.terms.StoryWords;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.text.Alignment;
import org.synoptic.text.Words;

/**
 * Whether two passages of one claim go back to one voice: the one quotes whom the other one names
 * by an office or whose statement it cites, or the one has in quotation marks what the other one
 * tells in its own voice.
 */
final class OneVoice {

  /** Share of a passage's chars that must be put to a speaker. Set by hand. */
  private static final double MOSTLY = 0.5;

  /** Words in quotation marks from which on the same words elsewhere are no chance. By hand. */
  private static final int FEWEST_QUOTED = 3;

  /** What people write or say, of which a report may name the thing and not the author. */
  private static final Set<String> DOCUMENTS = StoryWords.of("documents");

  private final Map<String, AnnotatedArticle> reports;
  private final SpeechActs acts;

  OneVoice(Map<String, AnnotatedArticle> reports) {
    this.reports = reports;
    this.acts = new SpeechActs(reports);
  }

  boolean isOne(Passage one, Passage other) {
    Quote a = of(one);
    Quote b = of(other);
    return a != null && b != null && isOne(a, b)
        || isTaken(one, a, other)
        || isTaken(other, b, one)
        || speaksInBoth(one, a, other, b)
        || isDocumentOf(one, other, b)
        || isDocumentOf(other, one, a);
  }

  /** Whether one tells what a document says, and the other one too or whoever issued it. */
  private boolean isDocumentOf(Passage document, Passage other, @Nullable Quote quote) {
    return acts.tellsDocument(document)
        && (acts.tellsDocument(other) || quote != null && SpeakerMatcher.hasName(quote.speaker()));
  }

  /** Whether one speaks in both, and at least one tells of it only that he does. */
  private boolean speaksInBoth(Passage one, @Nullable Quote a, Passage other, @Nullable Quote b) {
    String actor = acts.speaker(one);
    String otherActor = acts.speaker(other);
    String speaker = SpeakerMatcher.named(actor) || a == null ? actor : a.speaker();
    String otherSpeaker = SpeakerMatcher.named(otherActor) || b == null ? otherActor : b.speaker();
    return (actor != null || otherActor != null)
        && SpeakerMatcher.named(speaker)
        && SpeakerMatcher.named(otherSpeaker)
        && SpeakerMatcher.alike(speaker, otherSpeaker);
  }

  /** The quote that most of the passage is put to; null where the outlet tells it. */
  @Nullable Quote of(Passage passage) {
    AnnotatedArticle report = reports.get(passage.report());
    Quote found = null;
    for (Quote quote : report == null ? List.<Quote>of() : report.quotes()) {
      int chars = 0;
      for (Span part : quote.content()) {
        int end = Math.min(part.end(), passage.span().end());
        chars += Math.max(0, end - Math.max(part.start(), passage.span().start()));
      }
      found = chars >= MOSTLY * passage.span().length() ? quote : found;
    }
    return found;
  }

  /** Whether both are put to somebody, one by his words, and it may be one. */
  private static boolean isOne(Quote a, Quote b) {
    boolean words = a.kind() != Quote.Kind.INDIRECT || b.kind() != Quote.Kind.INDIRECT;
    String one = a.speaker();
    String other = b.speaker();
    if (one == null || other == null || !words) {
      return false;
    }
    boolean names = SpeakerMatcher.hasName(one) || SpeakerMatcher.hasName(other);
    return names
        && (isDocument(one) || isDocument(other) || SpeakerMatcher.mayBeByOffice(one, other));
  }

  /** "The statement", "a statement from the mayor". */
  private static boolean isDocument(String speaker) {
    return Words.of(speaker.toLowerCase(Locale.ROOT)).forms().stream()
        .limit(3)
        .anyMatch(DOCUMENTS::contains);
  }

  /** Whether the other passage tells in its own voice what the quote has in quotation marks. */
  private boolean isTaken(Passage passage, @Nullable Quote quote, Passage other) {
    if (quote == null || quote.kind() == Quote.Kind.INDIRECT) {
      return false;
    }
    Words told = Words.of(other.text());
    for (Words quoted : inMarks(passage)) {
      int equal = Alignment.of(quoted, told, StopWords::isFunctionWord).equal();
      if (quoted.size() >= FEWEST_QUOTED && equal == quoted.size()) {
        return true;
      }
    }
    return false;
  }

  /** The runs of a passage that stand in quotation marks. */
  private static List<Words> inMarks(Passage passage) {
    String[] runs = passage.text().split("[\"“”«»]", -1);
    List<Words> quoted = new ArrayList<>();
    for (int i = 1; i < runs.length; i += 2) {
      quoted.add(Words.of(runs[i]));
    }
    return quoted;
  }
}
