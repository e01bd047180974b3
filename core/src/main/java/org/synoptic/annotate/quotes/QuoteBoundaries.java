package org.synoptic.annotate.quotes;

import org.synoptic.model.Span;

/** How quoted words begin and end, char by char, and what leads to them and follows. */
final class QuoteBoundaries {

  private final QuoteDocument text;
  private final String body;

  QuoteBoundaries(QuoteDocument text) {
    this.text = text;
    this.body = text.body;
  }

  /** Whether no words of the outlet follow the mark that closes at {@code end} in its sentence. */
  boolean endsSentence(int end) {
    if (commaCloses(end)) {
      return false;
    }
    if (body.startsWith(".", lastInside(end)) && capitalFollows(end)) {
      return true;
    }
    int at = text.sentenceAt(end);
    Span sentence = at < 0 ? new Span(end, end) : text.sentence(at);
    if (sentence.start() < end && end < sentence.end()) {
      return text.gap(end, Math.min(sentence.end(), text.paragraphEnd(end)));
    }
    return !tagFollows(end);
  }

  /** The last char before the closing marks that end at {@code end}. */
  private int lastInside(int end) {
    int at = end - 1;
    while (at > 0 && "\"'”’»“".indexOf(body.charAt(at)) >= 0) {
      at--;
    }
    return at;
  }

  private boolean capitalFollows(int end) {
    return end + 1 < body.length()
        && body.charAt(end) == ' '
        && Character.isUpperCase(body.charAt(end + 1));
  }

  /** Whether a comma stands inside or behind the closing mark: “No,” Ruiz said. */
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

  /** Whether the text right after a closing mark goes on in lower case. */
  private boolean tagFollows(int end) {
    int at = end;
    while (at < body.length() && " \u00a0".indexOf(body.charAt(at)) >= 0) {
      at++;
    }
    return at < body.length() && Character.isLowerCase(body.charAt(at));
  }

  /** Whether a full stop stands before the words and they begin with a capital. */
  boolean opensSentence(Span span) {
    return lastBefore(span) == '.' && opensLarge(span);
  }

  /** Whether the quoted words begin in lower case. */
  boolean opensSmall(Span span) {
    return Character.isLowerCase(first(span));
  }

  /** Whether the quoted words begin with a capital. */
  boolean opensLarge(Span span) {
    return Character.isUpperCase(first(span));
  }

  /** The first letter or digit; a line break where there is none. */
  private char first(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(body.charAt(i))) {
        return body.charAt(i);
      }
    }
    return '\n';
  }

  /** Whether a comma or colon leads to the words. */
  boolean led(Span span) {
    char before = lastBefore(span);
    return before == ',' || before == ':';
  }

  /** Whether words of the outlet run into the quoted ones, as before a title. */
  boolean partOfClause(Span span) {
    char before = lastBefore(span);
    return Character.isLetterOrDigit(before) || ",;'’".indexOf(before) >= 0;
  }

  boolean colonBefore(Span span) {
    return lastBefore(span) == ':';
  }

  /** What stands before the words but for spaces; a line break at the start of the text. */
  private char lastBefore(Span span) {
    int at = span.start() - 1;
    while (at >= 0 && " \u00a0".indexOf(body.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 ? '\n' : body.charAt(at);
  }

  /** Whether the sentence goes on after the stretch: “…,” he said; “…?” he asked. */
  boolean awaitsTag(Span span) {
    boolean sentence = stops(span) && fullStop(span);
    return (stops(span) && !sentence) || body.startsWith(",", span.end());
  }

  private boolean fullStop(Span span) {
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

  /** Whether the stretch ends as speech does before a tag: “…,” or “…?”. */
  boolean stops(Span span) {
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

  /** Whether a comma, a full stop or a semicolon stands behind the char. */
  boolean endsClause(int end) {
    return end < body.length() && ",.;".indexOf(body.charAt(end)) >= 0;
  }
}
