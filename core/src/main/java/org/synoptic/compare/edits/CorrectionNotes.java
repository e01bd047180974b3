package org.synoptic.compare.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Article;
import org.synoptic.model.Removed;
import org.synoptic.text.Words;

/** Whether a page says that it was corrected. */
final class CorrectionNotes {

  private static final WordList LIST = WordList.of(CorrectionNotes.class, "notes.txt");

  private static final Set<String> NOTES = LIST.words();

  /** Words of a note that only says that the page was corrected. Set by hand. */
  private static final int MOST_WORDS = 12;

  private CorrectionNotes() {}

  /** The edits, each with whether a note that is new speaks of it. */
  static List<FactEdit> noted(Article before, Article after, List<FactEdit> edits) {
    Set<String> fresh = lines(after);
    fresh.removeAll(lines(before));
    List<FactEdit> noted = new ArrayList<>();
    for (FactEdit edit : edits) {
      boolean its = fresh.stream().anyMatch(note -> names(note, edit) || isOfAll(note, edits));
      noted.add(edit.noted(its));
    }
    return noted;
  }

  /** A short note that names none of the edits says that the page was corrected, and no more. */
  private static boolean isOfAll(String note, List<FactEdit> edits) {
    return edits.stream().noneMatch(edit -> names(note, edit))
        && (edits.size() == 1 || Words.of(note).size() <= MOST_WORDS);
  }

  /** Whether a note has the words of an edit, before or after. */
  private static boolean names(String note, FactEdit edit) {
    String words = bare(note);
    return Stream.of(edit.from(), edit.to())
        .map(CorrectionNotes::bare)
        .anyMatch(part -> !part.isEmpty() && words.contains(part));
  }

  private static String bare(String text) {
    String words = String.join(" ", Words.of(text).forms());
    return words.isEmpty() ? "" : " " + words + " ";
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
