package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Claim;

/** The words of some claims, each read once, and which claims have a word. */
final class ClaimWords {

  private final List<Claim> all = new ArrayList<>();
  private final Map<Claim, String> words = new IdentityHashMap<>();
  private final Map<String, List<Claim>> byWord = new HashMap<>();

  void add(Claim claim) {
    all.add(claim);
    String own = " " + CaseFolding.lettersOnly(claim.text()).strip() + " ";
    words.put(claim, own);
    for (String word : new LinkedHashSet<>(List.of(own.strip().split(" ")))) {
      byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(claim);
    }
  }

  /** The words of a claim that was added, in lower case, a blank before and behind each. */
  String of(Claim claim) {
    return words.getOrDefault(claim, "");
  }

  /** The claims that can have all words of one that was added: those that have its rarest word. */
  List<Claim> mayHave(Claim claim) {
    List<Claim> fewest = all;
    for (String word : of(claim).strip().split(" ")) {
      List<Claim> having = byWord.getOrDefault(word, all);
      fewest = having.size() < fewest.size() ? having : fewest;
    }
    return fewest;
  }
}
