package org.synoptic.compare.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.Quote;
import org.synoptic.model.QuoteCluster.Edit;
import org.synoptic.text.Alignment;
import org.synoptic.text.Words;

/** How one report's variant of an utterance differs from the fullest one. */
final class VariantEdits {

  /** Share of equal words below which two indirect variants are paraphrases. Set by hand. */
  private static final double LEAST_EQUAL = 0.6;

  private VariantEdits() {}

  static List<Edit> of(
      ReportedUtterance fullest, ReportedUtterance variant, @Nullable String speaker) {
    List<Edit> edits = new ArrayList<>();
    if (!variant.mayBeBy(speaker)) {
      edits.add(new Edit(Edit.Kind.SPEAKER, words(speaker), words(variant.speaker())));
    }
    if (fullest == variant) {
      return edits;
    }
    String from = fullest.text();
    String to = variant.text();
    Alignment alignment = Alignment.of(Words.of(from), Words.of(to), StopWords::isFunctionWord);
    if (isParaphrase(fullest, variant, alignment)) {
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
      ReportedUtterance fullest, ReportedUtterance variant, Alignment alignment) {
    if (fullest.words().forms().equals(variant.words().forms())) {
      return false;
    }
    boolean bothDirect = fullest.kind() == Quote.Kind.DIRECT && variant.kind() == Quote.Kind.DIRECT;
    boolean fromDirect = fullest.kind() == Quote.Kind.DIRECT;
    int shorter = Math.min(fullest.words().size(), variant.words().size());
    return !bothDirect && (fromDirect || alignment.equal() < LEAST_EQUAL * shorter);
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
