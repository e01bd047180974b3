package org.synoptic.parser;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Scores the labels of a model for words of a sentence. The weights of the features that are
 * present are added in the order of the templates, so that the sums are always the same. One scorer
 * serves many threads, each with a {@link Desk} of its own.
 */
final class Scorer {

  private final LinearModel model;
  private final Embeddings embeddings;
  private final Templates templates;
  private final int[] slotPlaces;
  private final int[] slotFields;
  private final int[] joined;
  private final SetRows[] sets;

  Scorer(LinearModel model, Lexica lexica) {
    this.model = model;
    this.embeddings = lexica.embeddings();
    this.templates = new Templates(model.templates());
    slotPlaces = templates.slots().stream().mapToInt(Templates.Slot::place).toArray();
    slotFields = templates.slots().stream().mapToInt(slot -> slot.field().ordinal()).toArray();
    joined =
        templates.joined().stream()
            .flatMapToInt(
                f -> Arrays.stream(new int[] {f.type(), f.first(), f.second(), f.third()}))
            .toArray();
    sets =
        templates.sets().stream()
            .map(set -> new SetRows(set, values(set.field(), lexica), model.features()))
            .toArray(SetRows[]::new);
  }

  private static List<List<String>> values(SetField field, Lexica lexica) {
    return switch (field) {
      case CLASSES -> lexica.classes().lists();
      case CLUSTERS -> lexica.clusters().lists();
      case SPELLING -> singles(Spelling.NAMES);
      case PLACE -> singles(List.of("0", "1"));
      case GAZETTEER -> singles(lexica.gazetteer().places());
    };
  }

  private static List<List<String>> singles(List<String> values) {
    return values.stream().map(List::of).toList();
  }

  List<Place> places() {
    return templates.places();
  }

  List<String> labels() {
    return model.labels();
  }

  int[] order(int set) {
    return model.orders()[set];
  }

  /** What a thread needs to score. */
  final class Desk {

    /** By place of the templates: the word there; -1 where there is none. */
    final int[] words = new int[templates.places().size()];

    /** The scores of the labels. */
    final float[] scores = new float[model.labels().size()];

    private final @Nullable Code[] slots = new @Nullable Code[slotFields.length];
    private final long[] keys = new long[joined.length / 4];

    /** See {@link LinearModel#fetch}. */
    private float fetched;

    /** Fills {@link #scores} for the words at {@link #words}. */
    void score(Analysis analysis) {
      Arrays.fill(scores, 0);
      for (SetRows set : sets) {
        if (words[set.place] >= 0) {
          set.add(analysis.sets[set.field][words[set.place]], model, scores);
        }
      }
      addJoined(analysis);
      if (templates.embedded() >= 0) {
        int rank = analysis.words[words[templates.embedded()]].embedding;
        if (rank > 0) {
          model.add(embeddings, rank, scores);
        }
      }
    }

    /** Each step is done for all features before the next, so that the memory works on several. */
    private void addJoined(Analysis analysis) {
      for (int slot = 0; slot < slots.length; slot++) {
        int word = words[slotPlaces[slot]];
        slots[slot] = word < 0 ? null : analysis.codes[slotFields[slot]][word];
      }
      int found = findKeys();
      for (int i = 0; i < found; i++) {
        keys[i] = model.features().find(keys[i]);
      }
      fetched = model.fetch(keys, found);
      for (int i = 0; i < found; i++) {
        if (keys[i] != 0) {
          model.add(keys[i], scores);
        }
      }
    }

    /** The keys of the features whose words are all there; how many there are. */
    private int findKeys() {
      int found = 0;
      for (int i = 0; i < joined.length; i += 4) {
        Code first = slots[joined[i + 1]];
        if (first == null) {
          continue;
        }
        long hash = first.hash();
        if (joined[i + 2] >= 0) {
          Code second = slots[joined[i + 2]];
          if (second == null) {
            continue;
          }
          hash = second.after(hash);
          if (joined[i + 3] >= 0) {
            Code third = slots[joined[i + 3]];
            if (third == null) {
              continue;
            }
            hash = third.after(hash);
          }
        }
        keys[found++] = Code.key(joined[i], hash);
      }
      return found;
    }

    /** The label with the highest score; the first of several. */
    int best() {
      int best = 0;
      for (int label = 1; label < scores.length; label++) {
        if (scores[best] < scores[label]) {
          best = label;
        }
      }
      return best;
    }

    /** The label with the highest score among these; the first of several. */
    int best(int[] among) {
      int best = among[0];
      for (int label : among) {
        if (scores[best] < scores[label]) {
          best = label;
        }
      }
      return best;
    }
  }

  /** The features of one set: those of each of its lists, or of each of its bits. */
  private static final class SetRows {

    private final int type;
    private final int place;
    private final int field;
    private final boolean bits;
    private final FeatureTable features;
    private final List<List<String>> lists;
    private final AtomicReferenceArray<long[]> rows;

    SetRows(Templates.SetFeature set, List<List<String>> lists, FeatureTable features) {
      this.type = set.type();
      this.place = set.place();
      this.field = set.field().ordinal();
      this.bits = set.field() != SetField.CLASSES && set.field() != SetField.CLUSTERS;
      this.features = features;
      this.lists = lists;
      this.rows = new AtomicReferenceArray<>(lists.size());
    }

    void add(long value, LinearModel model, float[] scores) {
      if (!bits) {
        if (value > 0) {
          addAll((int) value - 1, model, scores);
        }
        return;
      }
      for (long rest = value; rest != 0; rest &= rest - 1) {
        addAll(Long.numberOfTrailingZeros(rest), model, scores);
      }
    }

    private void addAll(int list, LinearModel model, float[] scores) {
      long[] found = rows.get(list);
      if (found == null) {
        found =
            lists.get(list).stream()
                .mapToLong(value -> features.find(Code.key(type, Code.of(value).hash())))
                .filter(row -> row != 0)
                .toArray();
        rows.set(list, found);
      }
      for (long row : found) {
        model.add(row, scores);
      }
    }
  }
}
