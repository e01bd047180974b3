package org.synoptic.cluster;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.synoptic.text.Vector;

/**
 * Average-link agglomeration: the two closest groups become one, as long as they are close enough.
 * Pairs are compared only where they share a telling word, so that unrelated reports cost nothing.
 */
final class Grouping {

  /** Groups whose reports are this similar on average are one story. */
  static double SAME_STORY = 0.25;

  /** Similarity halves for every so many days between two reports. */
  static double HALF_LIFE_DAYS = 14;

  /** A word found in more than this share of all reports points to no pair. */
  private static final double TOO_COMMON = 0.2;

  private final List<Profile> profiles;
  private final List<TreeMap<Integer, Double>> links = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();

  Grouping(List<Profile> profiles) {
    this.profiles = profiles;
    for (int i = 0; i < profiles.size(); i++) {
      links.add(new TreeMap<>());
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /** Indexes of the profiles, group by group, in order. */
  List<List<Integer>> groups() {
    link();
    agglomerate();
    return members.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().toList())
        .sorted(Comparator.comparing(group -> group.get(0)))
        .toList();
  }

  private void link() {
    Map<String, List<Posting>> postings = new HashMap<>();
    double most = Math.max(50, TOO_COMMON * profiles.size());
    Map<String, Integer> counts = new HashMap<>();
    for (Profile profile : profiles) {
      Vector words = profile.words();
      for (int t = 0; t < words.size(); t++) {
        counts.merge(words.term(t), 1, Integer::sum);
      }
    }
    for (int i = 0; i < profiles.size(); i++) {
      Vector words = profiles.get(i).words();
      TreeMap<Integer, Double> dots = new TreeMap<>();
      for (int t = 0; t < words.size(); t++) {
        int count = counts.getOrDefault(words.term(t), 0);
        if (count > 1 && count <= most) {
          List<Posting> list = postings.computeIfAbsent(words.term(t), key -> new ArrayList<>());
          for (Posting posting : list) {
            dots.merge(posting.profile(), posting.weight() * words.weight(t), Double::sum);
          }
          list.add(new Posting(i, words.weight(t)));
        }
      }
      for (Map.Entry<Integer, Double> dot : dots.entrySet()) {
        double similarity = dot.getValue() * nearness(profiles.get(i), profiles.get(dot.getKey()));
        if (similarity > 0.05) {
          links.get(i).put(dot.getKey(), similarity);
          links.get(dot.getKey()).put(i, similarity);
        }
      }
    }
  }

  private static double nearness(Profile a, Profile b) {
    if (a.day() == null || b.day() == null) {
      return 1;
    }
    return Math.pow(0.5, Math.abs(ChronoUnit.DAYS.between(a.day(), b.day())) / HALF_LIFE_DAYS);
  }

  private void agglomerate() {
    PriorityQueue<Candidate> queue = new PriorityQueue<>();
    for (int i = 0; i < links.size(); i++) {
      for (Map.Entry<Integer, Double> link : links.get(i).headMap(i).entrySet()) {
        offer(queue, link.getKey(), i, link.getValue());
      }
    }
    while (!queue.isEmpty()) {
      Candidate next = queue.poll();
      if (next.isCurrent(this)) {
        merge(queue, next.a(), next.b());
      }
    }
  }

  private void offer(PriorityQueue<Candidate> queue, int a, int b, double sum) {
    int low = Math.min(a, b);
    int high = Math.max(a, b);
    int sizes = members.get(a).size() + members.get(b).size();
    double similarity = sum / (members.get(a).size() * members.get(b).size());
    if (similarity >= SAME_STORY) {
      queue.add(new Candidate(similarity, low, high, sizes));
    }
  }

  /** Puts group {@code b} into group {@code a} and adds up their links. */
  private void merge(PriorityQueue<Candidate> queue, int a, int b) {
    members.get(a).addAll(members.get(b));
    members.get(b).clear();
    links.get(a).remove(b);
    links.get(b).remove(a);
    links.get(b).forEach((other, sum) -> links.get(a).merge(other, sum, Double::sum));
    for (int other : links.get(b).keySet()) {
      links.get(other).remove(b);
    }
    links.get(b).clear();
    links
        .get(a)
        .forEach(
            (other, sum) -> {
              links.get(other).put(a, sum);
              offer(queue, a, other, sum);
            });
  }

  private record Posting(int profile, double weight) {}

  /** Two groups that could become one, and how many reports they had when it was found. */
  private record Candidate(double similarity, int a, int b, int sizes)
      implements Comparable<Candidate> {

    boolean isCurrent(Grouping grouping) {
      int sizeA = grouping.members.get(a).size();
      int sizeB = grouping.members.get(b).size();
      return sizeA > 0 && sizeB > 0 && sizeA + sizeB == sizes;
    }

    @Override
    public int compareTo(Candidate other) {
      int bySimilarity = Double.compare(other.similarity, similarity);
      int byFirst = bySimilarity != 0 ? bySimilarity : Integer.compare(a, other.a);
      return byFirst != 0 ? byFirst : Integer.compare(b, other.b);
    }
  }
}
