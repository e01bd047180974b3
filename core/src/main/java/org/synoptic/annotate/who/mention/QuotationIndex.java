package org.synoptic.annotate.who.mention;

import java.util.HashMap;
import java.util.Map;
import org.synoptic.syntax.Tags;

/**
 * The quotation in which each word stands, by quotation marks that are tokens. A blank line ends
 * every quotation.
 */
public final class QuotationIndex {

  private final Map<Integer, Integer> starts = new HashMap<>();

  public QuotationIndex(TokenGrid text) {
    int open = -1;
    int last = 0;
    for (int s = 0; s < text.sentences().size(); s++) {
      int start = text.sentences().get(s).span().start();
      open = text.body().substring(last, start).matches("\\s*\\n\\s*\\n\\s*") ? -1 : open;
      last = text.sentences().get(s).span().end();
      for (int i = 0; i < text.size(s); i++) {
        int at = text.token(s, i).span().start();
        open = afterMark(text.form(s, i), open, at);
        starts.put(at, open);
      }
    }
  }

  private static int afterMark(String mark, int open, int at) {
    return switch (mark) {
      case "“", Tags.OPENING_QUOTE -> at;
      case "”", Tags.CLOSING_QUOTE -> -1;
      case "\"" -> open < 0 ? at : -1;
      default -> open;
    };
  }

  /**
   * The offset of the opening mark of the quotation in which the word at offset {@code start}
   * stands; -1 if it stands in none.
   */
  public int around(int start) {
    return starts.getOrDefault(start, -1);
  }
}
