package org.synoptic.annotate.figures;

import java.util.List;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.text.numbers.ScannedToken;

/** Numbers of years that somebody has lived: "Ana Ruiz, 35,", "aged 20 to 24", "55 and older". */
final class Ages {

  private static final int OLDEST = 115;

  private final List<ScannedToken> words;
  private final ContextWords kinds;

  Ages(List<ScannedToken> words, ContextWords kinds) {
    this.words = words;
    this.kinds = kinds;
  }

  /** The measure, in years where it is an age. */
  Measure of(Measure measure) {
    boolean years =
        measure.unit() == null
            && !measure.vague()
            && measure.low() >= 1
            && measure.high() <= OLDEST
            && (said(measure) || apposition(measure) || open(measure));
    return years ? measure.unit("years", measure.to()) : measure;
  }

  private String lower(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  private boolean said(Measure measure) {
    String before = lower(measure.from() - 1);
    boolean of = kinds.is("OF", before) && kinds.is("AGE", lower(measure.from() - 2));
    return of || kinds.is("AGE", before);
  }

  private boolean apposition(Measure measure) {
    int name = measure.from() - 2;
    boolean named =
        name >= 0 && words.get(name).capitalised() && words.get(name).text().length() > 1;
    boolean after = !lower(measure.to()).isEmpty() && ",.)".contains(lower(measure.to()));
    return named
        && after
        && measure.low() == measure.high()
        && lower(measure.from() - 1).equals(",")
        && words.get(measure.from()).numeric();
  }

  private boolean open(Measure measure) {
    boolean link = kinds.is("ANDOR", lower(measure.to()));
    return link && kinds.is("OPEN", lower(measure.to() + 1));
  }
}
