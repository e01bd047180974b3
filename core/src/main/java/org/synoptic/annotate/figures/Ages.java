package org.synoptic.annotate.figures;

import java.util.List;
import java.util.Set;
import org.synoptic.text.numbers.Word;

/** Numbers of years that somebody has lived: "Ana Ruiz, 35,", "aged 20 to 24", "55 and older". */
final class Ages {

  private static final int OLDEST = 115;

  private static final Set<String> SAID = Set.of("aged", "age", "ages");
  private static final Set<String> OPEN = Set.of("older", "younger");

  private final List<Word> words;

  Ages(List<Word> words) {
    this.words = words;
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
    boolean of = before.equals("of") && SAID.contains(lower(measure.from() - 2));
    return of || SAID.contains(before);
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
    boolean link = Set.of("and", "or").contains(lower(measure.to()));
    return link && OPEN.contains(lower(measure.to() + 1));
  }
}
