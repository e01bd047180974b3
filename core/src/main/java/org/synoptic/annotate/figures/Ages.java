package org.synoptic.annotate.figures;

import java.util.List;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.text.numbers.ScannedToken;

/** Recognises ages: "Ana Ruiz, 35,", "aged 20 to 24", "55 and older". */
final class Ages {

  /** Largest number that is taken for an age in years. Set by hand. */
  private static final int MAX_AGE = 115;

  private final List<ScannedToken> tokens;
  private final ContextWords contextWords;

  Ages(List<ScannedToken> tokens, ContextWords contextWords) {
    this.tokens = tokens;
    this.contextWords = contextWords;
  }

  /** The measure, with the unit "years" if it is an age. */
  Measure withAge(Measure measure) {
    boolean isAge =
        measure.unit() == null
            && !measure.vague()
            && measure.low() >= 1
            && measure.high() <= MAX_AGE
            && (followsAgeWord(measure) || isApposition(measure) || isOpenEnded(measure));
    return isAge ? measure.withUnit("years", measure.to()) : measure;
  }

  private String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  private boolean followsAgeWord(Measure measure) {
    String before = lower(measure.from() - 1);
    boolean of = contextWords.is("OF", before) && contextWords.is("AGE", lower(measure.from() - 2));
    return of || contextWords.is("AGE", before);
  }

  private boolean isApposition(Measure measure) {
    int name = measure.from() - 2;
    boolean named =
        name >= 0 && tokens.get(name).capitalised() && tokens.get(name).text().length() > 1;
    boolean after = !lower(measure.to()).isEmpty() && ",.)".contains(lower(measure.to()));
    return named
        && after
        && measure.low() == measure.high()
        && lower(measure.from() - 1).equals(",")
        && tokens.get(measure.from()).numeric();
  }

  private boolean isOpenEnded(Measure measure) {
    boolean link = contextWords.is("ANDOR", lower(measure.to()));
    return link && contextWords.is("OPEN", lower(measure.to() + 1));
  }
}
