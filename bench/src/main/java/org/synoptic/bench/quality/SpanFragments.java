package org.synoptic.bench.quality;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;

/**
 * Trims the parts of a discontinuous span and joins those with only white space between them.
 * Coding tools break spans at line ends, and some coders break quotations at full stops.
 */
final class SpanFragments {

  private SpanFragments() {}

  static List<Span> joined(List<Span> spans, String body) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      Span part = trimmed(span, body);
      int last = joined.size() - 1;
      if (last >= 0 && blank(joined.get(last).end(), part.start(), body)) {
        Span before = joined.get(last);
        joined.set(last, new Span(before.start(), Math.max(before.end(), part.end())));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  private static Span trimmed(Span span, String body) {
    int start = span.start();
    int end = span.end();
    while (start < end - 1 && Character.isWhitespace(body.charAt(start))) {
      start++;
    }
    while (end > start + 1 && Character.isWhitespace(body.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean blank(int from, int to, String body) {
    return to <= from || body.substring(from, to).isBlank();
  }
}
