package org.synoptic.extract.scraped;

import java.util.List;

/** The next titles above and below each line: short lines that are no sentences. */
final class LineTitles {

  private static final int LONGEST = 9;

  private final List<LineSurface> looks;
  private final double[] shares;
  private final int[] times;
  private final int[] above;
  private final int[] below;

  /**
   * @param shares of the words of each line those that others have, see {@link LineTopic#share}
   * @param times how often each line stands in the text
   */
  LineTitles(List<LineSurface> looks, double[] shares, int[] times) {
    this.looks = looks;
    this.shares = shares;
    this.times = times;
    above = new int[looks.size()];
    below = new int[looks.size()];
    int last = -1;
    for (int i = 0; i < above.length; i++) {
      above[i] = last;
      last = title(i) ? i : last;
    }
    last = -1;
    for (int i = below.length - 1; i >= 0; i--) {
      below[i] = last;
      last = title(i) ? i : last;
    }
  }

  private boolean title(int at) {
    return !looks.get(at).sentence() && looks.get(at).words() <= LONGEST;
  }

  void describe(int at, int far, FeatureRow row) {
    describe("above", at, above[at], far, row);
    describe("below", at, below[at], far, row);
  }

  private void describe(String where, int at, int title, int far, FeatureRow row) {
    LineSurface look = title < 0 ? null : looks.get(title);
    row.add("title-" + where, look == null ? far : Math.min(far, Math.abs(at - title)))
        .add("title-words-" + where, look == null ? -1 : look.words())
        .add("title-cues-" + where, look == null ? -1 : (double) look.cues() / look.words())
        .add("title-capitals-" + where, look == null ? -1 : look.capitals())
        .add("title-digits-" + where, look == null ? -1 : look.digits())
        .add("title-share-" + where, look == null ? -2 : shares[title])
        .add("title-seen-" + where, look == null ? 0 : times[title]);
  }
}
