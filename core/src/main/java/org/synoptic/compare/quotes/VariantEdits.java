package org.synoptic.compare.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.Quote;
import org.synoptic.model.QuoteCluster.Edit;
import org.synoptic.text.Alignment;
import org.synoptic.text.Words;

/** How one report's wording departs from the row's. */
final class VariantEdits {

  /** Below this share of equal words two indirect wordings are reworded as a whole. */
  private static final double SAME_WORDING = 0.6;

  private VariantEdits() {}

  static List<Edit> of(ReportedUtterance row, ReportedUtterance version, @Nullable String speaker) {
    List<Edit> edits = new ArrayList<>();
    if (!version.mayBeBy(speaker)) {
      edits.add(new Edit(Edit.Kind.SPEAKER, words(speaker), words(version.speaker())));
    }
    if (row == version) {
      return edits;
    }
    String from = row.text();
    String to = version.text();
    Alignment alignment = Alignment.of(Words.of(from), Words.of(to), StopWords::isFunctionWord);
    if (isParaphrase(row, version, alignment)) {
      edits.add(new Edit(Edit.Kind.PARAPHRASED, from, to));
    } else {
      alignment.ops().stream()
          .filter(op -> op.kind() != Alignment.Kind.EQUAL)
          .forEach(op -> edits.add(edit(op, from, to)));
    }
    return edits;
  }

  private static String words(@Nullable String speaker) {
    return speaker == null ? "" : speaker;
  }

  private static boolean isParaphrase(
      ReportedUtterance row, ReportedUtterance version, Alignment alignment) {
    if (row.words().forms().equals(version.words().forms())) {
      return false;
    }
    boolean bothDirect = row.kind() == Quote.Kind.DIRECT && version.kind() == Quote.Kind.DIRECT;
    boolean fromDirect = row.kind() == Quote.Kind.DIRECT;
    int shorter = Math.min(row.words().size(), version.words().size());
    return !bothDirect && (fromDirect || alignment.equal() < SAME_WORDING * shorter);
  }

  private static Edit edit(Alignment.Op op, String from, String to) {
    Edit.Kind kind =
        switch (op.kind()) {
          case TRIM -> Edit.Kind.TRIMMED;
          case ADD -> Edit.Kind.ADDED;
          case SWAP, EQUAL -> Edit.Kind.SWAPPED;
        };
    return new Edit(kind, op.from().in(from), op.to().in(to));
  }
}
