package org.synoptic.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts for each facet how many of the found reports have which value. */
final class FacetCounts
    implements CollectorManager<FacetCounts.OneThread, Map<Facet, List<Found.Value>>> {

  /** Values of a facet that are told. Set by hand: what one looks through. */
  private static final int MOST_VALUES = 12;

  @Override
  public OneThread newCollector() {
    return new OneThread();
  }

  @Override
  public Map<Facet, List<Found.Value>> reduce(Collection<OneThread> threads) {
    Map<Facet, List<Found.Value>> all = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Integer> counts = new HashMap<>();
      for (OneThread thread : threads) {
        thread.of(facet).forEach((value, number) -> counts.merge(value, number, Integer::sum));
      }
      List<Found.Value> values = new ArrayList<>();
      counts.forEach((value, number) -> values.add(new Found.Value(value, number)));
      // Of days the later, of names the first in the alphabet.
      Comparator<String> names =
          facet == Facet.DAY ? Comparator.reverseOrder() : Comparator.naturalOrder();
      values.sort(
          Comparator.comparing(Found.Value::reports)
              .reversed()
              .thenComparing(Found.Value::name, names));
      all.put(facet, List.copyOf(values.subList(0, Math.min(MOST_VALUES, values.size()))));
    }
    return all;
  }

  /** The counts of one thread; a segment's values are looked up when the segment is done. */
  static final class OneThread extends SimpleCollector {

    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private final Map<Facet, SortedSetDocValues> values = new EnumMap<>(Facet.class);
    private final Map<Facet, int[]> ordinals = new EnumMap<>(Facet.class);

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      finish();
      for (Facet facet : Facet.values()) {
        SortedSetDocValues of = DocValues.getSortedSet(context.reader(), facet.field);
        values.put(facet, of);
        ordinals.put(facet, new int[(int) of.getValueCount()]);
      }
    }

    @Override
    public void collect(int document) throws IOException {
      for (Facet facet : Facet.values()) {
        SortedSetDocValues of = values.get(facet);
        int[] numbers = ordinals.get(facet);
        if (of != null && numbers != null && of.advanceExact(document)) {
          for (int i = 0; i < of.docValueCount(); i++) {
            numbers[(int) of.nextOrd()]++;
          }
        }
      }
    }

    @Override
    public void finish() throws IOException {
      for (Map.Entry<Facet, int[]> one : ordinals.entrySet()) {
        SortedSetDocValues of = values.get(one.getKey());
        Map<String, Integer> known = counts.computeIfAbsent(one.getKey(), facet -> new HashMap<>());
        for (int i = 0; of != null && i < one.getValue().length; i++) {
          if (one.getValue()[i] > 0) {
            known.merge(of.lookupOrd(i).utf8ToString(), one.getValue()[i], Integer::sum);
          }
        }
      }
      ordinals.clear();
    }

    private Map<String, Integer> of(Facet facet) {
      return counts.getOrDefault(facet, Map.of());
    }
  }
}
