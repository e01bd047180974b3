package org.synoptic.annotate.quotes.document;

import org.synoptic.model.Span;

/** Reads how a quotation begins and ends, and which punctuation precedes and follows it. */
public final class QuoteBoundaries {

  private final QuoteDocument text;
  private final String body;

  QuoteBoundaries(QuoteDocument text) {
    this.text = text;
    this.body = text.body;
  }

  /**
   * Whether the quotation that closes at {@code end} also ends its sentence: no words of the outlet
   * follow in it.
   */
  public boolean endsSentence(int end) {
    if (commaCloses(end)) {
      return false;
    }
    if (body.startsWith(".", lastCharInside(end)) && capitalFollows(end)) {
      return true;
    }
    int at = text.sentenceAt(end);
    Span sentence = at < 0 ? new Span(end, end) : text.sentence(at);
    if (sentence.start() < end && end < sentence.end()) {
      return text.noWordsBetween(end, Math.min(sentence.end(), text.paragraphEnd(end)));
    }
    return !tagFollows(end);
  }

  /** The offset of the last char before the closing marks that end at {@code end}. */
  private int lastCharInside(int end) {
    int at = end - 1;
    while (at > 0 && "\"'”’»“".indexOf(body.charAt(at)) >= 0) {
      at--;
    }
    return at;
  }

  /** Whether one space and a capital follow the offset. */
  private boolean capitalFollows(int end) {
    return end + 1 < body.length()
        && body.charAt(end) == ' '
        && Character.isUpperCase(body.charAt(end + 1));
  }

  /** Whether a comma stands directly before or after the closing mark: “No,” Ruiz said. */
  private boolean commaCloses(int end) {
    for (int i = end - 1; i > 0 && i > end - 4; i--) {
      if (body.charAt(i) == ',') {
        return true;
      }
      if (Character.isLetterOrDigit(body.charAt(i))) {
        break;
      }
    }
    return body.startsWith(",", end);
  }

  /** Whether the text after the closing mark continues in lower case. */
  private boolean tagFollows(int end) {
    int at = end;
    while (at < body.length() && " \u00a0".indexOf(body.charAt(at)) >= 0) {
      at++;
    }
    return at < body.length() && Character.isLowerCase(body.charAt(at));
  }

  /** Whether a full stop stands before the quotation and its first letter is a capital. */
  public boolean opensSentence(Span span) {
    return lastBefore(span) == '.' && opensWithCapital(span);
  }

  /** Whether the first letter of the quotation is lower case. */
  public boolean opensLowerCase(Span span) {
    return Character.isLowerCase(first(span));
  }

  /** Whether the first letter of the quotation is a capital. */
  public boolean opensWithCapital(Span span) {
    return Character.isUpperCase(first(span));
  }

  /** The first letter or digit of the span; a line break if it has none. */
  private char first(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(body.charAt(i))) {
        return body.charAt(i);
      }
    }
    return '\n';
  }

  /** Whether a comma or colon stands before the quotation. */
  public boolean isIntroduced(Span span) {
    char before = lastBefore(span);
    return before == ',' || before == ':';
  }

  /**
   * Whether the quotation continues a clause of the outlet: a word, comma, semicolon or apostrophe
   * stands before it, as before a title.
   */
  public boolean partOfClause(Span span) {
    char before = lastBefore(span);
    return Character.isLetterOrDigit(before) || ",;'’".indexOf(before) >= 0;
  }

  /** Whether a colon stands before the quotation. */
  public boolean colonBefore(Span span) {
    return lastBefore(span) == ':';
  }

  /** The last char before the span that is no space; a line break at the start of the text. */
  private char lastBefore(Span span) {
    int at = span.start() - 1;
    while (at >= 0 && " \u00a0".indexOf(body.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 ? '\n' : body.charAt(at);
  }

  /**
   * Whether a tag can follow the quotation: “…,” he said; “…?” he asked. A full stop inside the
   * closing mark excludes it.
   */
  public boolean awaitsTag(Span span) {
    boolean sentence = endsLikeSpeech(span) && endsWithFullStop(span);
    return (endsLikeSpeech(span) && !sentence) || body.startsWith(",", span.end());
  }

  /** Whether a single full stop, not an ellipsis, is the last punctuation in the quotation. */
  private boolean endsWithFullStop(Span span) {
    for (int i = span.end() - 1; i > span.start() && i > span.end() - 4; i--) {
      char c = body.charAt(i);
      if (c == '.') {
        return body.charAt(i - 1) != '.';
      }
      if (c == ',' || c == '?' || c == '!' || Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the quotation ends as speech ends before a tag: with a comma, a stop, a dash, “?” or
   * “!”.
   */
  public boolean endsLikeSpeech(Span span) {
    for (int i = span.end() - 1; i > span.start() && i > span.end() - 5; i--) {
      char c = body.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
      if (",?!—–-….".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last char inside the closing mark is "!" or "?". */
  public boolean endsLikeExclamation(Span span) {
    return "!?".indexOf(body.charAt(lastCharInside(span.end()))) >= 0;
  }

  /** Whether a comma, a full stop or a semicolon stands at {@code end}. */
  public boolean endsClause(int end) {
    return end < body.length() && ",.;".indexOf(body.charAt(end)) >= 0;
  }
}
