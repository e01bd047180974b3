package org.synoptic.bench.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.model.Entity;
import org.synoptic.model.Entity.Kind;

/**
 * Scores entities and coreference on MEANTIME's English documents (Minard et al. 2016; Wikinews,
 * headline and first four sentences are annotated).
 *
 * <p>Persons, organisations and places are scored. Products and markets are not; a found mention
 * that the gold calls a product is wrong. Mentions are matched by their head word, because the
 * gold's extents include determiners, titles and relative clauses.
 *
 * <ul>
 *   <li>Names: F1 over the mentions that the gold calls names.
 *   <li>Mentions: precision of all found mentions.
 *   <li>Links: B-cubed; precision over the mentions found in both, recall over all gold mentions
 *       (names, nouns and pronouns), where a mention that was not found counts as alone.
 * </ul>
 */
public final class Meantime implements Benchmark {

  private static final Set<Kind> SCORED =
      Set.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.GROUP);

  @Override
  public String set() {
    return "meantime";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    List<Path> files = files(folder.resolve("intra-doc_annotation"));
    int items = Math.min(most, files.size());
    Tally tally = new Tally();
    for (Path file : files.subList(0, items)) {
      MeantimeDocument document = MeantimeDocument.read(file);
      tally.add(document, pipeline.annotate(document.article()).entities());
    }
    BCubed links = tally.links();
    return List.of(
        new Score(set(), "names F1", tally.namesF1(), items, List.of()),
        new Score(set(), "mentions precision", tally.precision(), items, List.of()),
        new Score(set(), "links B-cubed precision", links.precision(), items, List.of()),
        new Score(set(), "links B-cubed F1", links.f1(), items, List.of()));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, 2)) {
      return all.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  /** Counts over documents. */
  static final class Tally {
    private int found;
    private int right;
    private int names;
    private int foundNames;
    private int rightNames;
    private final Map<String, String> gold = new HashMap<>();
    private final Map<String, String> clusters = new HashMap<>();

    void add(MeantimeDocument document, List<Entity> entities) {
      Set<Integer> seen = new HashSet<>();
      for (MeantimeDocument.Mention mention : document.mentions().values()) {
        if (mention.scored()) {
          names += mention.name() ? 1 : 0;
          gold.put(item(document, mention), document.id() + ' ' + mention.entity());
        }
      }
      for (Entity entity : entities) {
        int head = SCORED.contains(entity.kind()) ? document.head(entity.span()) : -1;
        if (head >= 0 && seen.add(head)) {
          add(document, entity, document.mentions().get(head));
        }
      }
    }

    private void add(
        MeantimeDocument document, Entity entity, MeantimeDocument.@Nullable Mention mention) {
      if (mention != null && !mention.resolved()) {
        return;
      }
      boolean name = entity.form() == Entity.Form.NAME;
      found++;
      foundNames += name ? 1 : 0;
      if (mention != null && mention.scored()) {
        right++;
        rightNames += name && mention.name() ? 1 : 0;
        clusters.put(item(document, mention), document.id() + ' ' + entity.id());
      }
    }

    private static String item(MeantimeDocument document, MeantimeDocument.Mention mention) {
      return document.id() + ' ' + mention.head();
    }

    double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    double namesF1() {
      return names + foundNames == 0 ? 0 : 2.0 * rightNames / (names + foundNames);
    }

    BCubed links() {
      Map<String, String> goldOfFound = new HashMap<>(gold);
      goldOfFound.keySet().retainAll(clusters.keySet());
      return new BCubed(
          BCubed.of(clusters, goldOfFound).precision(), BCubed.of(clusters, gold).recall());
    }
  }
}
