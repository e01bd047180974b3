package org.synoptic.compare.slots;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.UnitConversion;
import org.synoptic.model.Figure;
import org.synoptic.model.Span;

/**
 * One value that one report gives.
 *
 * @param index place among the readings of the story; two readings of one story are equal by it
 * @param figure the value, its unit and its bound
 * @param printed the value with the words that say how exact it is
 * @param places where it was counted, as far as the clause says
 * @param counter who counted or says so; null in the outlet's own voice
 * @param earlier whether the clause says that it was counted before the report
 * @param isOfAnotherTime whether the clause tells of something before the story's happening
 * @param year that of another time, where it is named; empty otherwise
 */
record SlotReading(
    int index,
    Statement statement,
    Figure figure,
    Span printed,
    Anchor anchor,
    Set<String> places,
    @Nullable String counter,
    boolean earlier,
    boolean isOfAnotherTime,
    String year) {

  /** "Over three months" may be more than three, or the three: "over the past three months". */
  private static final Pattern OVER =
      Pattern.compile("^(?:over|during|in|for) (?:the )?(?:(?:past|last|next|coming) )?");

  /** A dozen is about a dozen. */
  private static final Pattern DOZEN =
      Pattern.compile("^(?:about|around|roughly|some|nearly|almost) (a dozen\\b)");

  private static final Pattern NUMBER = Pattern.compile("^[\\p{L}\\p{N}.,]+[- ]?");

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SlotReading reading && reading.index == index;
  }

  @Override
  public int hashCode() {
    return index;
  }

  int report() {
    return statement.report();
  }

  /** Whether the text gives a rough size only: "dozens", "thousands". */
  boolean isVague() {
    return figure.bound() == Figure.Bound.ABOUT && figure.low() != figure.high();
  }

  /**
   * One word for a counter: "police" for "the police" and "Police"; empty in the outlet's voice.
   */
  String counterKey() {
    if (counter == null) {
      return "";
    }
    String folded = CaseFolding.lettersOnly(counter).strip();
    String word = folded.substring(folded.lastIndexOf(' ') + 1);
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  boolean hasSameValue(SlotReading other) {
    return figure.low() == other.figure.low() && figure.high() == other.figure.high();
  }

  /** Whether a reader sees one amount in both: "five years", "5 years". */
  boolean isPrintedLike(SlotReading other) {
    boolean bare = printed.equals(figure.span()) && other.printed.equals(other.figure.span());
    boolean equal =
        base(figure.low(), figure) == base(other.figure.low(), other.figure)
            && base(figure.high(), figure) == base(other.figure.high(), other.figure);
    return words().equals(other.words())
        || (bare && equal && unitPrinted().equals(other.unitPrinted()));
  }

  private static double base(double value, Figure figure) {
    return UnitConversion.base(value, figure.unit());
  }

  private String words() {
    String words =
        DOZEN.matcher(CaseFolding.fold(printed.in(anchor.parse().body()))).replaceFirst("$1");
    return figure.unit() != null
            && UnitConversion.dimension(figure.unit()).equals(DurationFigures.UNIT)
        ? OVER.matcher(words).replaceFirst("")
        : words;
  }

  /** What stands behind the number: "years". */
  private String unitPrinted() {
    return NUMBER.matcher(words()).replaceFirst("").strip();
  }

  /** Whether both are of places, and these are not the same. */
  boolean isElsewhere(SlotReading other) {
    return !places.isEmpty()
        && !other.places.isEmpty()
        && places.stream().noneMatch(other.places::contains);
  }

  /** Whether the clause says that the count has grown. */
  boolean isRisen() {
    return statement.tokens().stream().anyMatch(token -> SlotWords.RISING.contains(token.lemma()));
  }

  /** Whether the clause gives the other's value too: "six, compared to 47 the night before". */
  boolean gives(SlotReading other) {
    return statement.figures().stream()
            .anyMatch(
                one ->
                    one.low() == other.figure.low()
                        && one.high() == other.figure.high()
                        && Objects.equals(one.unit(), other.figure.unit()))
        || statement.tokens().stream()
            .anyMatch(
                token -> token.span().in(anchor.parse().body()).equalsIgnoreCase(other.word()));
  }

  private String word() {
    return figure.span().in(anchor.parse().body());
  }
}
