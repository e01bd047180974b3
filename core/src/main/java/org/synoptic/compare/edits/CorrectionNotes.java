package org.synoptic.compare.edits;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Article;
import org.synoptic.model.Removed;

/** Whether a page says that it was corrected. */
final class CorrectionNotes {

  private static final WordList LIST = WordList.of(CorrectionNotes.class, "notes.txt");

  private static final Set<String> NOTES = LIST.words();

  private CorrectionNotes() {}

  /** Whether there is a note after that was not there before. */
  static boolean isNew(Article before, Article after) {
    Set<String> old = lines(before);
    return lines(after).stream().anyMatch(line -> !old.contains(line));
  }

  /** The lines of a page with such words, also those that were cut from the body. */
  private static Set<String> lines(Article article) {
    Set<String> lines = new TreeSet<>();
    article.body().lines().forEach(line -> note(lines, line));
    for (Removed removed : article.removed()) {
      removed.text().lines().forEach(line -> note(lines, line));
    }
    return lines;
  }

  private static void note(Set<String> lines, String line) {
    String small = line.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (NOTES.stream().anyMatch(small::contains)) {
      lines.add(small);
    }
  }
}
