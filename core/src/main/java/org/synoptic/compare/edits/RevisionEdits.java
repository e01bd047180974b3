package org.synoptic.compare.edits;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.AnnotatedArticle;

/** Finds the facts that an outlet changed between two fetches of its own report. */
public final class RevisionEdits {

  private RevisionEdits() {}

  /** The edits in the order of the text before. */
  public static List<FactEdit> between(AnnotatedArticle before, AnnotatedArticle after) {
    if (before.article().body().equals(after.article().body())) {
      return List.of();
    }
    List<SentencePair> pairs = SentencePairs.of(before, after);
    List<FactEdit> edits = new ArrayList<>(SpeakerEdits.of(before, after, pairs));
    for (SentencePair pair : pairs) {
      for (FactEdit edit : ValueEdits.of(pair)) {
        if (edits.stream().noneMatch(other -> saysTheSame(other, edit))) {
          edits.add(edit);
        }
      }
    }
    edits.addAll(QuotedText.edits(before, after));
    for (FactEdit cut : CutClaims.of(before, after, pairs)) {
      if (edits.stream().noneMatch(other -> cut.before().overlaps(other.before()))) {
        edits.add(cut);
      }
    }
    edits.sort((one, other) -> one.before().compareTo(other.before()));
    return CorrectionNotes.noted(before.article(), after.article(), edits);
  }

  /**
   * True for a changed name that is the name of a changed speaker: it is reported once, as another
   * speaker.
   */
  private static boolean saysTheSame(FactEdit speaker, FactEdit edit) {
    return edit.kind() == FactEdit.Kind.NAME
        && Spellings.share(speaker.from(), edit.from())
        && Spellings.share(speaker.to(), edit.to());
  }
}
