package org.synoptic.gather.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/**
 * Counts entries that are left out by the thousand, and gives one {@link Skipped} for each reason.
 */
public final class SkipTally {

  /** Why an entry is only counted. */
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
    private final String singular;
    private final String plural;

    Reason(Skipped.Why why, String singular, String plural) {
      this.why = why;
      this.singular = singular;
      this.plural = plural;
    }
  }

  /** Kinds that are counted separately; further ones are counted as "other". */
  private static final int MAX_KINDS = 40;

  private static final int MAX_SHOWN = 6;
  private static final int MAX_KIND_CHARS = 60;
  private static final String OTHER = "other";

  private final Map<Reason, Map<String, Integer>> counts = new EnumMap<>(Reason.class);

  /** Counts one entry. */
  public void count(Reason reason) {
    count(reason, "");
  }

  /**
   * Counts one entry of a kind.
   *
   * @param kind words of the source, such as a media type
   */
  public void count(Reason reason, String kind) {
    Map<String, Integer> kinds = counts.computeIfAbsent(reason, key -> new TreeMap<>());
    boolean counted = kinds.containsKey(kind);
    boolean named = counted || kinds.size() < MAX_KINDS && kind.length() <= MAX_KIND_CHARS;
    kinds.merge(named ? kind : OTHER, 1, Integer::sum);
  }

  /** One miss for each reason that was counted. */
  public List<Gathered> summary(String path) {
    List<Gathered> entries = new ArrayList<>();
    counts.forEach((reason, kinds) -> entries.add(summary(path, reason, kinds)));
    return entries;
  }

  private static Gathered summary(String path, Reason reason, Map<String, Integer> kinds) {
    int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
    String total = "%,d %s".formatted(all, all == 1 ? reason.singular : reason.plural);
    String listed =
        kinds.entrySet().stream()
            .filter(kind -> !kind.getKey().isEmpty())
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MAX_SHOWN)
            .map(kind -> "%,d %s".formatted(kind.getValue(), kind.getKey()))
            .collect(Collectors.joining(", "));
    String more = kinds.size() > MAX_SHOWN ? ", …" : "";
    String detail = listed.isEmpty() ? total : total + " (" + listed + more + ")";
    return new Gathered.Missed(new Skipped(path, reason.why, detail, all));
  }
}
