package org.synoptic.extract.scraped;

import java.util.Arrays;
import java.util.List;
import org.synoptic.extract.blocks.TextBlock;

/**
 * Surface features of a whole scraped text, and the averages over its sentences. A line's features
 * are given to the trees as differences from these averages, because languages and subjects differ.
 */
final class DocumentSurface {

  /** Words of a line that counts as short. Set by hand. */
  private static final int SHORT = 3;

  /**
   * The features of a line that are given as differences. These names are columns of the taught
   * trees.
   */
  private static final String[] STYLE = {
    "length", "little", "capitals", "plain", "upper", "shorts", "stops"
  };

  private final double[] averages = new double[STYLE.length];
  private double sentences;
  private double menus;
  private double cut;
  private double shorts;
  private double repeated;

  /**
   * @param times how often each line occurs in the text
   */
  DocumentSurface(List<TextBlock> lines, List<LineSurface> surfaces, int[] times) {
    double words = 0;
    double weight = 0;
    for (int i = 0; i < times.length; i++) {
      LineSurface surface = surfaces.get(i);
      words += surface.words();
      sentences += surface.sentence() ? surface.words() : 0;
      menus += surface.menu() ? 1 : 0;
      cut += lines.get(i).kept() ? 0 : 1;
      shorts += surface.words() <= SHORT ? 1 : 0;
      repeated += times[i] > 1 ? 1 : 0;
      if (surface.sentence() && lines.get(i).kept()) {
        weight += surface.words();
        double[] style = style(surface);
        for (int k = 0; k < averages.length; k++) {
          averages[k] += surface.words() * style[k];
        }
      }
    }
    double all = Math.max(1, weight);
    Arrays.setAll(averages, k -> averages[k] / all);
    sentences /= Math.max(1, words);
    shorts /= Math.max(1, times.length);
    repeated /= Math.max(1, times.length);
  }

  private static double[] style(LineSurface surface) {
    return new double[] {
      surface.length(),
      surface.little(),
      surface.capitals(),
      surface.plain(),
      surface.upper(),
      surface.shorts(),
      surface.stops()
    };
  }

  void describe(LineSurface surface, FeatureRow row) {
    double[] style = style(surface);
    for (int k = 0; k < style.length; k++) {
      row.add(STYLE[k], style[k] - averages[k]);
    }
    row.add("text-sentences", sentences)
        .add("text-menus", Math.log1p(menus))
        .add("text-cut", Math.log1p(cut))
        .add("text-shorts", shorts)
        .add("text-again", repeated);
  }
}
