package org.synoptic.app.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Outlet;
import org.synoptic.store.ReportLine;
import org.synoptic.text.Words;

/** Whether a text without an address is one that came before, cut in another place. */
final class PastedTexts {

  /** Share of a text's words that another has at least, for them to be one. Set by hand. */
  private static final double FEWEST_SHARED = 0.4;

  /** Words from which on a text is known by them. Set by hand. */
  private static final int FEWEST_WORDS = 30;

  private final StoryBoard board;
  private final ReportShelf shelf;

  PastedTexts(StoryBoard board, ReportShelf shelf) {
    this.board = board;
    this.shelf = shelf;
  }

  /** The id of the report that has this text whole, or of which it has the whole text. */
  @Nullable String sameAs(AnnotatedArticle report) {
    Article article = report.article();
    if (article.url() != null) {
      return null;
    }
    String headline = StoryView.folded(ReportLine.of(report).headline());
    Outlet outlet = article.outlet();
    for (ReportLine line : board.view().pasted(headline)) {
      boolean sameOutlet =
          line.outlet() == null || outlet == null || line.outlet().equals(outlet.name());
      if (sameOutlet && isOne(article, line.id())) {
        return line.id();
      }
    }
    return null;
  }

  /** The first and the last word of the shorter text may be cut in two. */
  private boolean isOne(Article article, String known) {
    List<String> one = Words.of(article.body()).forms();
    List<String> other = words(known);
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    if (shorter.size() < FEWEST_WORDS || shorter.size() < FEWEST_SHARED * longer.size()) {
      return false;
    }
    List<String> whole = shorter.subList(1, shorter.size() - 1);
    return (" " + String.join(" ", longer) + " ").contains(" " + String.join(" ", whole) + " ");
  }

  /** Whether a text has more words than the report that it is. */
  boolean isLonger(Article article, String known) {
    return Words.of(article.body()).size() > words(known).size();
  }

  private List<String> words(String report) {
    AnnotatedArticle kept = shelf.report(report, ReportShelf.NOW);
    return kept == null ? List.of() : Words.of(kept.article().body()).forms();
  }
}
