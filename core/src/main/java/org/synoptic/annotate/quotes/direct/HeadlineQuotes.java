package org.synoptic.annotate.quotes.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.annotate.quotes.cue.CueLexicon;
import org.synoptic.annotate.quotes.document.AttributionCandidate;
import org.synoptic.annotate.quotes.document.QuoteDocument;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/**
 * Finds the speaker that a headline names: "Ferry half empty: minister", "Ruiz on the ferry: ‘We
 * are sorry’". The headline is the first line of the body if it has at most {@link
 * #LONGEST_HEADLINE} chars and no full stop at its end.
 */
public final class HeadlineQuotes {

  /** The most chars of a headline. Set by hand. */
  private static final int LONGEST_HEADLINE = 200;

  /** Groups: content, colon, speaker, last word of the speaker. */
  private static final Pattern SPEAKER_LAST =
      Pattern.compile("([^:\\n]{8,150})(:) ((?:[\\p{L}’'.-]{1,20} ){0,4}([\\p{L}’'.-]{2,20}))");

  /** Groups: speaker, colon, content in quotation marks. */
  private static final Pattern SPEAKER_ON =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}’'.-]{1,20}(?: \\p{Lu}[\\p{L}’'.-]{1,20}){0,3}) (?:on|about|after)"
              + " [^:\\n]{3,100}(:) ([‘“'\"].{4,160})");

  private final QuoteDocument text;
  private final CueLexicon lexicon;

  public HeadlineQuotes(QuoteDocument text, CueLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** At most two candidates; none if the first line is no headline. */
  public List<AttributionCandidate> find() {
    List<AttributionCandidate> candidates = new ArrayList<>();
    if (text.paragraphs().isEmpty() || text.size() == 0) {
      return candidates;
    }
    Span line = text.paragraphs().get(0);
    String words = line.in(text.body).stripTrailing();
    if (words.length() > LONGEST_HEADLINE || words.endsWith(".")) {
      return candidates;
    }
    Span whole = new Span(line.start(), line.start() + words.length());
    Matcher last = SPEAKER_LAST.matcher(text.body).region(whole.start(), whole.end());
    if (last.matches()
        && lexicon.word("headline-speakers", last.group(4).toLowerCase(Locale.ROOT))) {
      candidates.add(candidate(group(last, 2), group(last, 3), group(last, 1)));
    }
    Matcher on = SPEAKER_ON.matcher(text.body).region(whole.start(), whole.end());
    if (on.matches() && text.isQuoted(on.start(3))) {
      int quotation = text.quotationAt(on.start(3));
      candidates.add(candidate(group(on, 2), group(on, 1), text.quotations.get(quotation).span()));
    }
    return candidates;
  }

  private static Span group(Matcher matcher, int group) {
    return new Span(matcher.start(group), matcher.end(group));
  }

  private static AttributionCandidate candidate(Span cue, Span source, Span content) {
    return new AttributionCandidate(0, -1, Quote.Act.SAID, cue, source, List.of(content), true);
  }
}
