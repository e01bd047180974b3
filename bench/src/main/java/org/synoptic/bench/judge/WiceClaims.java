package org.synoptic.bench.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.lexicon.Idf;
import org.synoptic.text.Words;

/**
 * Claims of an encyclopaedia against the sentences of the article that each cites (WiCE, Kamoi et
 * al. 2023). Of an article the sentences that support the claim are taken, those that share most
 * with it, and some from all over the article.
 */
final class WiceClaims {

  /** Sentences of an article that are taken because they share words with the claim. */
  private static final int NEAR = 12;

  /** Sentences that are taken from all over the article. */
  private static final int SPREAD = 16;

  private WiceClaims() {}

  /** The claims of some files of the set, each with its sentences. */
  static List<List<TextPair>> read(Path folder, List<String> files) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<List<TextPair>> claims = new ArrayList<>();
    for (String file : files) {
      for (String line : Files.readAllLines(folder.resolve(file))) {
        claims.add(examples(json.readTree(line), claims.size()));
      }
    }
    return claims;
  }

  private static List<TextPair> examples(JsonNode claim, int number) {
    String text = claim.path("claim").asText();
    Set<Integer> supporting = new TreeSet<>();
    for (JsonNode set : claim.path("supporting_sentences")) {
      set.forEach(one -> supporting.add(one.asInt()));
    }
    List<TextPair> examples = new ArrayList<>();
    List<String> evidence = new ArrayList<>();
    claim.path("evidence").forEach(one -> evidence.add(one.asText().strip()));
    for (int i : chosen(text, evidence, supporting)) {
      String sentence = evidence.get(i);
      int label = supporting.contains(i) ? 1 : 0;
      examples.add(
          new TextPair(
              IntNode.valueOf(i), text, sentence, text, sentence, label, "claim" + number));
    }
    return examples;
  }

  private static Set<Integer> chosen(String claim, List<String> evidence, Set<Integer> supporting) {
    Set<Integer> usable = new TreeSet<>();
    for (int i = 0; i < evidence.size(); i++) {
      if (Words.of(evidence.get(i)).size() > 2) {
        usable.add(i);
      }
    }
    Set<Integer> chosen = new TreeSet<>(supporting);
    Set<String> words = new HashSet<>(Words.of(claim).forms());
    usable.stream()
        .sorted(Comparator.comparingDouble(i -> -shared(words, evidence.get(i))))
        .limit(NEAR)
        .forEach(chosen::add);
    int step = Math.max(1, usable.size() / SPREAD);
    List<Integer> all = List.copyOf(usable);
    for (int k = step / 2; k < all.size() && k < step * SPREAD; k += step) {
      chosen.add(all.get(k));
    }
    chosen.retainAll(usable);
    return chosen;
  }

  private static double shared(Set<String> words, String sentence) {
    return new HashSet<>(Words.of(sentence).forms())
        .stream().filter(words::contains).sorted().mapToDouble(Idf.english()::of).sum();
  }
}
