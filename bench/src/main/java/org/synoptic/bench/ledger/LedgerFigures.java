package org.synoptic.bench.ledger;

/**
 * What was counted on one or more stories.
 *
 * @param joined pairs of reports that state one fact: those joined in one claim
 * @param ownWords of them, the pairs whose reports tell the fact in words of their own
 * @param rightPairs pairs of versions in one claim: those that tell one fact
 * @param rightAgreed claims called agreed: those that are, by independent origins
 * @param oneFactAgreed claims called agreed: those whose versions all tell one fact, without a
 *     clash
 * @param foundDifferences marked differences: those found
 * @param rightDifferences differences of values that are told: those that a reader marked
 * @param trueExclusives claims shown as one report's alone: those that no other report makes
 * @param keptExclusives claims that one report alone makes: those shown as such
 * @param originErrors claims of several reports: those with the wrong number of origins
 * @param mainFirst briefs: those whose first line tells a main fact
 * @param briefLines lines of the briefs, by stories
 * @param wordsPrinted words of the accounts as text, by words of the reports
 */
record LedgerFigures(
    Ratio joined,
    Ratio ownWords,
    Ratio rightPairs,
    Ratio rightAgreed,
    Ratio oneFactAgreed,
    Ratio foundDifferences,
    Ratio rightDifferences,
    Ratio trueExclusives,
    Ratio keptExclusives,
    Ratio originErrors,
    Ratio mainFirst,
    Ratio briefLines,
    Ratio wordsPrinted) {

  static final LedgerFigures NONE =
      new LedgerFigures(
          Ratio.NONE,
          Ratio.NONE,
          Ratio.NONE,
          Ratio.NONE,
          Ratio.NONE,
          Ratio.NONE,
          Ratio.NONE,
          Ratio.NONE,
          Ratio.NONE,
          Ratio.NONE,
          Ratio.NONE,
          Ratio.NONE,
          Ratio.NONE);

  LedgerFigures plus(LedgerFigures other) {
    return new LedgerFigures(
        joined.plus(other.joined),
        ownWords.plus(other.ownWords),
        rightPairs.plus(other.rightPairs),
        rightAgreed.plus(other.rightAgreed),
        oneFactAgreed.plus(other.oneFactAgreed),
        foundDifferences.plus(other.foundDifferences),
        rightDifferences.plus(other.rightDifferences),
        trueExclusives.plus(other.trueExclusives),
        keptExclusives.plus(other.keptExclusives),
        originErrors.plus(other.originErrors),
        mainFirst.plus(other.mainFirst),
        briefLines.plus(other.briefLines),
        wordsPrinted.plus(other.wordsPrinted));
  }
}
