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
        ? withBody(draft, MarkdownText.plain(draft.body()))
        : draft;
  }

  private static Article withBody(Article draft, String body) {
    return new Article(
        draft.id(),
        draft.path(),
        draft.outlet(),
        draft.url(),
        draft.language(),
        draft.headline(),
        draft.bylines(),
        draft.published(),
        body,
        draft.removed(),
        draft.partial());
  }
}
