package org.synoptic.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/** Counts what a source holds and what is left out by the thousand: told in one line a reason. */
public final class SkipTally {

  /** Why something is only counted. */
  public enum Reason {
    NO_HTML(Skipped.Why.NO_PAGE, "record that is no HTML", "records that are no HTML"),
    NO_PAGE(Skipped.Why.NO_PAGE, "answer without a page", "answers without a page"),
    REVISIT(
        Skipped.Why.NO_PAGE,
        "revisit of a page that was captured before and not stored again",
        "revisits of pages that were captured before and not stored again"),
    DATE(
        Skipped.Why.NOT_ASKED,
        "page outside of the dates asked for",
        "pages outside of the dates asked for"),
    ADDRESS(
        Skipped.Why.NOT_ASKED,
        "page whose address is not asked for",
        "pages whose addresses are not asked for");

    private final Skipped.Why why;
    private final String one;
    private final String several;

    Reason(Skipped.Why why, String one, String several) {
      this.why = why;
      this.one = one;
      this.several = several;
    }
  }

  /** Kinds that are kept apart; the rest is "other". */
  private static final int MOST_KINDS = 40;

  private static final int SHOWN = 6;
  private static final int LONGEST_KIND = 60;
  private static final String OTHER = "other";

  private final Map<Reason, Map<String, Integer>> counts = new EnumMap<>(Reason.class);

  /** One more. */
  public void count(Reason reason) {
    count(reason, "");
  }

  /**
   * One more of a kind.
   *
   * @param kind foreign words, such as a media type
   */
  public void count(Reason reason, String kind) {
    Map<String, Integer> kinds = counts.computeIfAbsent(reason, key -> new TreeMap<>());
    boolean known = kinds.containsKey(kind);
    boolean taken = known || kinds.size() < MOST_KINDS && kind.length() <= LONGEST_KIND;
    kinds.merge(taken ? kind : OTHER, 1, Integer::sum);
  }

  List<Gathered> told(String path) {
    List<Gathered> told = new ArrayList<>();
    counts.forEach((reason, kinds) -> told.add(told(path, reason, kinds)));
    return told;
  }

  private static Gathered told(String path, Reason reason, Map<String, Integer> kinds) {
    int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
    String what = "%,d %s".formatted(all, all == 1 ? reason.one : reason.several);
    String which =
        kinds.entrySet().stream()
            .filter(kind -> !kind.getKey().isEmpty())
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(SHOWN)
            .map(kind -> "%,d %s".formatted(kind.getValue(), kind.getKey()))
            .collect(Collectors.joining(", "));
    String more = kinds.size() > SHOWN ? ", …" : "";
    String detail = which.isEmpty() ? what : what + " (" + which + more + ")";
    return new Gathered.Missed(new Skipped(path, reason.why, detail, all));
  }
}
