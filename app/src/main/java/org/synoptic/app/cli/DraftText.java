package org.synoptic.app.cli;

import java.util.Locale;
import org.synoptic.markup.MarkdownText;
import org.synoptic.model.Article;

/** A draft as it is checked: one in Markdown without its marks. */
final class DraftText {

  private DraftText() {}

  static Article of(Article draft) {
    String path = draft.path().toLowerCase(Locale.ROOT);
    boolean named = path.endsWith(".md") || path.endsWith(".markdown");
    return named || !path.contains(".htm") && MarkdownText.is(draft.body())
        ? draft.withBody(MarkdownText.plain(draft.body()))
        : draft;
  }
}
