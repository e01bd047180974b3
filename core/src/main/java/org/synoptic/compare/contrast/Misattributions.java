package org.synoptic.compare.contrast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Claim;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.QuoteCluster;

/** The same quoted words are put to different speakers. */
public final class Misattributions {

  /** Words that a version must have for its speaker to count. Set by hand. */
  private static final int FEWEST_WORDS = 6;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** Capitalised words that are no names of people. */
  private static final Set<String> NO_NAMES = Set.of("the", "a", "an", "mr", "mrs", "ms");

  private Misattributions() {}

  /** A difference for each quote, under the id of the first claim that has its words. */
  public static List<Difference> of(List<QuoteCluster> quotes, List<Claim> claims) {
    List<Difference> found = new ArrayList<>();
    for (QuoteCluster quote : quotes) {
      if (hasOtherSpeaker(quote)) {
        Map<String, List<Passage>> speakers = bySpeaker(quote);
        if (hasTwoNamed(speakers)) {
          found.add(difference(quote, speakers, claim(speakers, claims)));
        }
      }
    }
    return found;
  }

  private static boolean hasOtherSpeaker(QuoteCluster quote) {
    return quote.variants().stream()
        .anyMatch(version -> version.kind() == Quote.Kind.DIRECT && isByAnotherSpeaker(version));
  }

  private static boolean isByAnotherSpeaker(QuoteCluster.Variant version) {
    return version.edits().stream().anyMatch(edit -> edit.kind() == QuoteCluster.Edit.Kind.SPEAKER);
  }

  private static Map<String, List<Passage>> bySpeaker(QuoteCluster quote) {
    Map<String, List<Passage>> speakers = new LinkedHashMap<>();
    for (QuoteCluster.Variant version : quote.variants()) {
      String speaker = isByAnotherSpeaker(version) ? version.speaker() : quote.speaker();
      if (speaker != null
          && version.kind() == Quote.Kind.DIRECT
          && version.text().split("\\s+").length >= FEWEST_WORDS) {
        speakers.computeIfAbsent(speaker, k -> new ArrayList<>()).addAll(version.passages());
      }
    }
    return speakers;
  }

  /** Whether two reports name two speakers that share no name. "the ad" is no speaker. */
  private static boolean hasTwoNamed(Map<String, List<Passage>> speakers) {
    List<String> known = List.copyOf(speakers.keySet());
    for (int i = 0; i < known.size(); i++) {
      for (int j = i + 1; j < known.size(); j++) {
        Set<String> a = names(known.get(i));
        Set<String> b = names(known.get(j));
        boolean otherReports = areOfOtherReports(speakers, known.get(i), known.get(j));
        if (otherReports && !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean areOfOtherReports(
      Map<String, List<Passage>> speakers, String one, String other) {
    List<Passage> right = speakers.getOrDefault(other, List.of());
    return speakers.getOrDefault(one, List.of()).stream()
        .noneMatch(p -> right.stream().anyMatch(q -> q.report().equals(p.report())));
  }

  /** "the Michigan lawmaker": an article first, and no name last. */
  private static boolean isDescription(String speaker) {
    String[] words = speaker.strip().split("\\s+");
    return ARTICLES.contains(CaseFolding.fold(words[0]))
        && !Character.isUpperCase(words[words.length - 1].codePointAt(0));
  }

  private static Set<String> names(String speaker) {
    Set<String> names = new LinkedHashSet<>();
    if (isDescription(speaker)) {
      return names;
    }
    for (String word : speaker.split("[^\\p{L}'’-]+")) {
      if (!word.isEmpty()
          && Character.isUpperCase(word.codePointAt(0))
          && !NO_NAMES.contains(CaseFolding.fold(word))) {
        names.add(word);
      }
    }
    return names;
  }

  /** The id of the first claim with a passage that overlaps these, null where there is none. */
  private static @Nullable String claim(Map<String, List<Passage>> speakers, List<Claim> claims) {
    for (Claim claim : claims) {
      for (Claim.Version version : claim.versions()) {
        for (Passage words : version.passages()) {
          boolean same =
              speakers.values().stream()
                  .flatMap(List::stream)
                  .anyMatch(
                      p -> p.report().equals(words.report()) && p.span().overlaps(words.span()));
          if (same) {
            return claim.id();
          }
        }
      }
    }
    return null;
  }

  private static Difference difference(
      QuoteCluster quote, Map<String, List<Passage>> speakers, @Nullable String claim) {
    List<Difference.Value> values = new ArrayList<>();
    speakers.forEach((speaker, passages) -> values.add(new Difference.Value(speaker, passages)));
    return new Difference(
        Difference.Kind.DISPUTED,
        "who said: " + quote.text(),
        claim,
        values,
        "the same words are given to different speakers");
  }
}
