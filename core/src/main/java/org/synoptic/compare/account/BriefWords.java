package org.synoptic.compare.account;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.wording.ClaimWording;
import org.synoptic.compare.wording.DisplayLine;
import org.synoptic.compare.wording.QuotedLine;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/** A statement as a line to be read on its own, with the passages it rests on. */
final class BriefWords {

  /** A wording that is harder to read than this is not shown. */
  private static final double HARD = 3.5;

  /** A line and the passages that bear it out. */
  record Words(String text, Set<Passage> passages) {}

  private final StoryIndex scene;
  private final QuotedLine spoken;

  BriefWords(StoryIndex scene) {
    this.scene = scene;
    this.spoken = new QuotedLine(scene);
  }

  /** The statement in its report's words; null where they cannot be read on their own. */
  @Nullable Words of(Statement wording) {
    if (ClaimWording.burden(scene, wording) >= HARD) {
      return null;
    }
    Span shown = ClaimWording.shown(scene, wording);
    DisplayLine line = DisplayLine.of(scene, wording, shown);
    String text = line.text();
    if (line.leans() || !reads(text) || !wording.hasVerb()) {
      return null;
    }
    Set<Passage> passages = new LinkedHashSet<>();
    passages.add(scene.passage(wording.report(), shown));
    if (line.naming() != null) {
      passages.add(line.naming());
    }
    Quote quote = wording.quote();
    if (wording.direct() && quote != null && wording.speaker() != null) {
      text = spoken.text(wording, quote, text);
      passages.addAll(spoken.naming(wording, quote));
    }
    return new Words(text, passages);
  }

  /** A line, and after it the other side: its sentence, or its clause between quotation marks. */
  Words against(Words one, Statement other, Passage clause) {
    Words whole = of(other);
    Set<Passage> passages = new LinkedHashSet<>(one.passages());
    if (whole != null) {
      passages.addAll(whole.passages());
      return new Words(ended(one.text()) + " " + ended(whole.text()), passages);
    }
    passages.add(clause);
    return new Words(ended(one.text()) + " “" + clause.text() + "”", passages);
  }

  private static String ended(String text) {
    String bare = text.strip();
    boolean ends = ".!?”\"’".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    return ends ? bare : bare + ".";
  }

  /** Whether it begins like a sentence and does not break off in a bracket or quote. */
  private static boolean reads(String text) {
    int first = text.codePointAt(0);
    boolean begins =
        Character.isUpperCase(first) || Character.isDigit(first) || "“\"[".indexOf(first) >= 0;
    return begins
        && count(text, '(') == count(text, ')')
        && count(text, '“') == count(text, '”')
        && count(text, '"') % 2 == 0
        && !text.endsWith(".)");
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }
}
