package org.synoptic.extract.scraped;

import java.util.List;

/** The nearest titles above and below each line: short lines that are no sentences. */
final class LineTitles {

  private static final int MOST_WORDS = 9;

  private final List<LineSurface> surfaces;
  private final double[] shares;
  private final int[] times;
  private final int[] above;
  private final int[] below;

  /**
   * @param shares of each line's content words those that recur, see {@link LineTopic#share}
   * @param times how often each line occurs in the text
   */
  LineTitles(List<LineSurface> surfaces, double[] shares, int[] times) {
    this.surfaces = surfaces;
    this.shares = shares;
    this.times = times;
    above = new int[surfaces.size()];
    below = new int[surfaces.size()];
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
    return !surfaces.get(at).sentence() && surfaces.get(at).words() <= MOST_WORDS;
  }

  void describe(int at, int far, FeatureRow row) {
    describe("above", at, above[at], far, row);
    describe("below", at, below[at], far, row);
  }

  private void describe(String where, int at, int title, int far, FeatureRow row) {
    LineSurface surface = title < 0 ? null : surfaces.get(title);
    row.add("title-" + where, surface == null ? far : Math.min(far, Math.abs(at - title)))
        .add("title-words-" + where, surface == null ? -1 : surface.words())
        .add(
            "title-cues-" + where, surface == null ? -1 : (double) surface.cues() / surface.words())
        .add("title-capitals-" + where, surface == null ? -1 : surface.capitals())
        .add("title-digits-" + where, surface == null ? -1 : surface.digits())
        .add("title-share-" + where, surface == null ? -2 : shares[title])
        .add("title-seen-" + where, surface == null ? 0 : times[title]);
  }
}
