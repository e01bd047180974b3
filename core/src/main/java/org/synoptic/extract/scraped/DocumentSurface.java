package org.synoptic.extract.scraped;

import java.util.Arrays;
import java.util.List;
import org.synoptic.extract.blocks.TextBlock;

/** What a whole text looks like, and what its sentences do: languages and subjects differ. */
final class DocumentSurface {

  /** Words up to which a line is a short one. */
  private static final int SHORT = 3;

  /** What is told of a line as the difference from the text's sentences. */
  private static final String[] MANNER = {
    "length", "little", "capitals", "plain", "upper", "shorts", "stops"
  };

  private final double[] usual = new double[MANNER.length];
  private double sentences;
  private double menus;
  private double cut;
  private double shorts;
  private double again;

  /**
   * @param times how often each line stands in the text
   */
  DocumentSurface(List<TextBlock> lines, List<LineSurface> looks, int[] times) {
    double words = 0;
    double weight = 0;
    for (int i = 0; i < times.length; i++) {
      LineSurface look = looks.get(i);
      words += look.words();
      sentences += look.sentence() ? look.words() : 0;
      menus += look.menu() ? 1 : 0;
      cut += lines.get(i).kept() ? 0 : 1;
      shorts += look.words() <= SHORT ? 1 : 0;
      again += times[i] > 1 ? 1 : 0;
      if (look.sentence() && lines.get(i).kept()) {
        weight += look.words();
        double[] manner = manner(look);
        for (int k = 0; k < usual.length; k++) {
          usual[k] += look.words() * manner[k];
        }
      }
    }
    double all = Math.max(1, weight);
    Arrays.setAll(usual, k -> usual[k] / all);
    sentences /= Math.max(1, words);
    shorts /= Math.max(1, times.length);
    again /= Math.max(1, times.length);
  }

  private static double[] manner(LineSurface look) {
    return new double[] {
      look.length(),
      look.little(),
      look.capitals(),
      look.plain(),
      look.upper(),
      look.shorts(),
      look.stops()
    };
  }

  void describe(LineSurface look, FeatureRow row) {
    double[] manner = manner(look);
    for (int k = 0; k < manner.length; k++) {
      row.add(MANNER[k], manner[k] - usual[k]);
    }
    row.add("text-sentences", sentences)
        .add("text-menus", Math.log1p(menus))
        .add("text-cut", Math.log1p(cut))
        .add("text-shorts", shorts)
        .add("text-again", again);
  }
}
