package org.synoptic.cluster.likeness;

import java.util.Collections;
import java.util.List;

/**
 * How alike two reports are, and what that rests on.
 *
 * @param words cosine of their weighted words, 0 to 1
 * @param days between their dates of publication; -1 when one of them has none
 * @param otherPeople each names people in its opening, and none of them is the same
 * @param otherPlaces each names places in its opening, and none of them is the same
 * @param value from 0, nothing in common, to 1
 */
public record Likeness(
    double words, long days, boolean otherPeople, boolean otherPlaces, double value) {

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
   * What is left of the likeness when one of two reports has no date. Set so that an undated report
   * joins a dated one that is clearly like it; Google News, BASIL and ECB+ are the same from 0.4
   * on.
   */
  private static final double ONE_UNDATED = 0.4;

  /**
   * What is left of the likeness when the openings name other people or other places, and when they
   * do both. Tuned on ECB+ (train), where two sub-topics of one topic are happenings of one kind:
   * .877 without, .882 with them; Google News stays. Run {@code bench quality} of the three sets
   * again after a change.
   */
  private static final double ONE_OTHER = 0.85;

  private static final double BOTH_OTHER = 0.5;

  /** Compares two reports; the order does not matter. */
  public static Likeness of(Compared a, Compared b) {
    double words = a.words().cosine(b.words());
    long days =
        a.day() == Compared.NO_DAY || b.day() == Compared.NO_DAY ? -1 : Math.abs(a.day() - b.day());
    boolean people = areOther(a.people(), b.people());
    boolean places = areOther(a.places(), b.places());
    double left = people && places ? BOTH_OTHER : people || places ? ONE_OTHER : 1;
    boolean halfDated = days < 0 && a.day() != b.day();
    double inTime = halfDated ? ONE_UNDATED : left(days);
    return new Likeness(words, days, people, places, words * left * inTime);
  }

  /** Returns the share of likeness that the days between two reports leave; 1 for none. */
  private static double left(long days) {
    if (days <= 0) {
      return 1;
    }
    double decay = LONG_TERM_SHARE + (1 - LONG_TERM_SHARE) * Math.pow(0.5, days / HALF_LIFE_DAYS);
    return decay * Math.pow(0.5, days / LONG_HALF_LIFE_DAYS);
  }

  private static boolean areOther(List<String> a, List<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }
}
