package org.synoptic.annotate.who;

import java.util.HashMap;
import java.util.Map;
import org.synoptic.syntax.Tags;

/**
 * Which words stand between quotation marks, and between which; a blank line ends every quotation.
 */
final class QuotedWords {

  private final Map<Integer, Integer> starts = new HashMap<>();

  QuotedWords(TokenGrid text) {
    int open = -1;
    int last = 0;
    for (int s = 0; s < text.sentences().size(); s++) {
      int start = text.sentences().get(s).span().start();
      open = text.body().substring(last, start).matches("\\s*\\n\\s*\\n\\s*") ? -1 : open;
      last = text.sentences().get(s).span().end();
      for (int i = 0; i < text.size(s); i++) {
        int at = text.token(s, i).span().start();
        open = turn(text.form(s, i), open, at);
        starts.put(at, open);
      }
    }
  }

  private static int turn(String mark, int open, int at) {
    return switch (mark) {
      case "“", Tags.OPENING_QUOTE -> at;
      case "”", Tags.CLOSING_QUOTE -> -1;
      case "\"" -> open < 0 ? at : -1;
      default -> open;
    };
  }

  /** Where the quotation around the word at {@code start} begins, -1 outside of quotations. */
  int around(int start) {
    return starts.getOrDefault(start, -1);
  }
}
