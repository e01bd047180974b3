package org.synoptic.cluster.likeness;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.report.ReportProfile;

/**
 * A report in the form in which it is compared.
 *
 * @param words without those of house notices
 * @param headline the words of the headline alone
 * @param lead the words of the opening alone, without those of house notices
 * @param length words of headline and body that count
 * @param day of publication, days since 1970; {@link #NO_DAY} when not known
 */
public record Compared(
    String id,
    HashedVector words,
    HashedVector headline,
    HashedVector lead,
    NameHashes people,
    NameHashes places,
    List<String> figures,
    List<Long> passages,
    int length,
    long day) {

  static final long NO_DAY = Long.MIN_VALUE;

  /** A report without the sentences of these keys. */
  public static Compared of(ReportProfile profile, Set<Long> notices) {
    LocalDate day = profile.day();
    ReportProfile rest = profile.without(notices);
    return new Compared(
        profile.id(),
        HashedVector.of(rest.words()),
        HashedVector.of(rest.title()),
        HashedVector.of(rest.lead()),
        NameHashes.of(profile.people()),
        NameHashes.of(profile.places()),
        rest.figures(),
        profile.passages(),
        profile.length(),
        day == null ? NO_DAY : day.toEpochDay());
  }

  /** Returns whether the day of publication is known. */
  public boolean isDated() {
    return day != NO_DAY;
  }

  /** Returns how alike the openings of two reports are; 1 when one has none or is not known. */
  public static double leads(@Nullable Compared one, @Nullable Compared other) {
    return one == null || other == null ? 1 : alike(one.lead, other.lead);
  }

  /** Returns how alike the headlines of two reports are; 1 when one has none or is not known. */
  public static double headlines(@Nullable Compared one, @Nullable Compared other) {
    return one == null || other == null ? 1 : alike(one.headline, other.headline);
  }

  private static double alike(HashedVector one, HashedVector other) {
    return one.isEmpty() || other.isEmpty() ? 1 : one.cosine(other);
  }
}
