package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/**
 * Headlines that give their words to somebody: "Ferry half empty: minister", "Ruiz on the ferry:
 * ‘We are sorry’". A headline is a first line without a full stop.
 */
final class HeadlineQuotes {

  private static final int LONGEST = 200;
  private static final Pattern SPEAKER_LAST =
      Pattern.compile("([^:\\n]{8,150})(:) ((?:[\\p{L}’'.-]{1,20} ){0,4}([\\p{L}’'.-]{2,20}))");
  private static final Pattern SPEAKER_ON =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}’'.-]{1,20}(?: \\p{Lu}[\\p{L}’'.-]{1,20}){0,3}) (?:on|about|after)"
              + " [^:\\n]{3,100}(:) ([‘“'\"].{4,160})");

  private final QuoteDocument text;
  private final CueLexicon lexicon;

  HeadlineQuotes(QuoteDocument text, CueLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  List<AttributionCandidate> find() {
    List<AttributionCandidate> drafts = new ArrayList<>();
    if (text.paragraphs().isEmpty() || text.size() == 0) {
      return drafts;
    }
    Span line = text.paragraphs().get(0);
    String words = line.in(text.body).stripTrailing();
    if (words.length() > LONGEST || words.endsWith(".")) {
      return drafts;
    }
    Span whole = new Span(line.start(), line.start() + words.length());
    Matcher last = SPEAKER_LAST.matcher(text.body).region(whole.start(), whole.end());
    if (last.matches()
        && lexicon.word("headline-speakers", last.group(4).toLowerCase(Locale.ROOT))) {
      drafts.add(draft(group(last, 2), group(last, 3), group(last, 1)));
    }
    Matcher on = SPEAKER_ON.matcher(text.body).region(whole.start(), whole.end());
    if (on.matches() && text.quoted(on.start(3))) {
      int stretch = text.stretchAt(on.start(3));
      drafts.add(draft(group(on, 2), group(on, 1), text.stretches.get(stretch).span()));
    }
    return drafts;
  }

  private static Span group(Matcher matcher, int group) {
    return new Span(matcher.start(group), matcher.end(group));
  }

  private static AttributionCandidate draft(Span cue, Span source, Span content) {
    return new AttributionCandidate(0, -1, Quote.Act.SAID, cue, source, List.of(content), true);
  }
}
