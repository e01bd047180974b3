package org.synoptic.cluster.likeness;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.synoptic.text.PassageSketch;

/**
 * How alike two reports are, and what that rests on.
 *
 * @param words cosine of their weighted words, 0 to 1
 * @param own of a topic that lasts the cosine that counts, without the topic's words; otherwise
 *     that of all words
 * @param days between their dates of publication; -1 when one of them has none
 * @param lasting whether both are of a topic that is told in many weeks
 * @param otherPeople each names people in its opening, and none of them is the same
 * @param otherPlaces each names places in its opening, and none of them is the same
 * @param otherFigures one is a stub, each has figures in headline or opening, none is the same
 * @param inTime what is left of the likeness for the days between them or for a date that lacks
 * @param value from 0, nothing in common, to 1
 */
public record Likeness(
    double words,
    double own,
    long days,
    boolean lasting,
    boolean otherPeople,
    boolean otherPlaces,
    boolean otherFigures,
    double inTime,
    double value) {

  /**
   * How likeness falls with the days between two reports. One half of it halves every five days,
   * because like reports of later weeks are mostly about the next event in a series. All of it also
   * halves every two years, and no faster, because a page's date is often that of a later change.
   * Tuned on half of the Google News stories together with the threshold of stories; there
   * half-lives of 3 to 14 days and shares of 0.4 to 0.55 are equally good.
   */
  private static final double LONG_TERM_SHARE = 0.5;

  private static final double HALF_LIFE_DAYS = 5;
  private static final double LONG_HALF_LIFE_DAYS = 730;

  /**
   * The same where the topic lasts: what is alike a week later is the topic. Tuned on {@code
   * articles-allsides}, see {@link Topic}.
   */
  private static final double LASTING_SHARE = 0.05;

  private static final double LASTING_HALF_LIFE_DAYS = 2;

  /**
   * What the cosine of a lasting topic's reports is multiplied by once the topic's words are taken
   * out; never above that of all words. Reports of one happening have half of it left. Tuned like
   * {@link #LASTING_SHARE}: 1.3 gives 266 stories of two and more reports, 1.1 gives 230.
   */
  private static final double OWN_WORDS = 1.2;

  /**
   * What is left of the likeness when one of two reports has no date. Set so that an undated report
   * joins a dated one that is clearly like it; Google News, BASIL and ECB+ are the same from 0.4
   * on. Where the topic lasts the two may be years apart.
   */
  private static final double ONE_UNDATED = 0.4;

  /**
   * Cosine of the words from which two reports are taken to be of one time though a date lacks, if
   * their leads are as alike, or if they have that share of passages word for word in common. Not
   * where the topic lasts, nor of stubs. Set with the made-up reports of {@code ClustererTest} and
   * 25 stories of {@code articles-allsides} in view.
   */
  private static final double ONE_TELLING = 0.4;

  private static final double COPIED = 0.08;

  /** Days for which what is left is computed once. Three years; set by hand. */
  private static final int KNOWN_DAYS = 1096;

  private static final double[] USUALLY_LEFT = left(false);
  private static final double[] LASTING_LEFT = left(true);

  /** Words of a stub at most, function words left out. Tuned with the threshold of stubs. */
  public static final int STUB_WORDS = 40;

  /**
   * What is left of the likeness when the openings name other people or other places, and when they
   * do both. Tuned on ECB+ (train), where two sub-topics of one topic are happenings of one kind:
   * .877 without, .882 with them; Google News stays. Other figures of stubs take as much: ECB+
   * (dev) goes from .832 to .838, train from .901 to .902; of whole reports they say nothing. Run
   * {@code bench quality} of the three sets again after a change.
   */
  private static final double ONE_OTHER = 0.85;

  private static final double BOTH_OTHER = 0.5;

  /**
   * Compares two reports of topics.
   *
   * @param words the cosine of their words
   * @param undatedAreFar whether two reports without dates may be years apart
   */
  static Likeness of(Topic one, Topic other, double words, boolean undatedAreFar) {
    Compared a = one.report();
    Compared b = other.report();
    boolean lasting = Topic.isLasting(one, other);
    double own = lasting ? Math.min(words, OWN_WORDS * one.own().cosine(other.own())) : words;
    boolean people = a.people().areOtherThan(b.people());
    boolean places = a.places().areOtherThan(b.places());
    boolean figures = hasStub(a, b) && areOther(a.figures(), b.figures());
    double left = people && places ? BOTH_OTHER : people || places ? ONE_OTHER : 1;
    double inTime = inTime(a, b, lasting, undatedAreFar);
    long days = a.isDated() && b.isDated() ? Math.abs(a.day() - b.day()) : -1;
    double value = own * left * (figures ? ONE_OTHER : 1) * inTime;
    return new Likeness(words, own, days, lasting, people, places, figures, inTime, value);
  }

  /** What two reports come to at most, told by their words and days alone. */
  static double atMost(Topic one, Topic other, double words) {
    Compared a = one.report();
    Compared b = other.report();
    boolean dated = a.isDated() && b.isDated();
    return dated ? words * inTime(a, b, Topic.isLasting(one, other), false) : words;
  }

  /** What the words and the days between two reports come to if their topic lasts. */
  static double ifLasting(Compared a, Compared b, double words) {
    return words * (a.isDated() && b.isDated() ? inTime(a, b, true, false) : ONE_UNDATED);
  }

  /** Returns the share of likeness that the days between two reports leave; 1 for none. */
  private static double inTime(Compared a, Compared b, boolean lasting, boolean undatedAreFar) {
    if (!a.isDated() || !b.isDated()) {
      boolean far = a.isDated() != b.isDated() || undatedAreFar;
      boolean known = !far || areOfOneTime(a, b, lasting);
      return known ? 1 : lasting ? LASTING_SHARE : ONE_UNDATED;
    }
    long days = Math.abs(a.day() - b.day());
    double[] known = lasting ? LASTING_LEFT : USUALLY_LEFT;
    return days < known.length ? known[(int) days] : left(days, lasting);
  }

  private static double[] left(boolean lasting) {
    return LongStream.range(0, KNOWN_DAYS).mapToDouble(days -> left(days, lasting)).toArray();
  }

  private static double left(long days, boolean lasting) {
    double share = lasting ? LASTING_SHARE : LONG_TERM_SHARE;
    double halfLife = lasting ? LASTING_HALF_LIFE_DAYS : HALF_LIFE_DAYS;
    double decay = share + (1 - share) * Math.pow(0.5, days / halfLife);
    return decay * Math.pow(0.5, days / LONG_HALF_LIFE_DAYS);
  }

  private static boolean areOfOneTime(Compared a, Compared b, boolean lasting) {
    return !lasting
        && !hasStub(a, b)
        && a.words().cosine(b.words()) >= ONE_TELLING
        && (a.lead().cosine(b.lead()) >= ONE_TELLING
            || PassageSketch.shared(a.passages(), b.passages()) >= COPIED);
  }

  private static boolean hasStub(Compared a, Compared b) {
    return Math.min(a.length(), b.length()) < STUB_WORDS;
  }

  private static boolean areOther(List<String> a, List<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }
}
