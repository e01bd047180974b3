package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.lexicon.Idf;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.Sentence;
import org.synoptic.text.Words;

/**
 * What a story is about: the words that its reports share, and above all those of their headlines
 * and leads. Words weigh by how rare they are in English-language news.
 */
final class NewsValue {

  /** Sentences of a report that are its lead, headings not counted. Set by hand. */
  private static final int LEAD = 3;

  /** Words of a sentence below which it is a heading, a dateline or a credit. Set by hand. */
  private static final int HEADING = 6;

  private final Idf idf = Idf.english();
  private final Map<String, Double> weights = new HashMap<>();

  /** The stems of texts that were read: reports tell much in the same words. */
  private final Map<String, Set<String>> stems = new HashMap<>();

  private final List<Set<String>> headlines = new ArrayList<>();
  private final List<Lead> leads = new ArrayList<>();

  /** For each stem the places of the leads that have it. */
  private final Map<String, List<Integer>> leadsHaving = new HashMap<>();

  private final Map<String, Integer> headlinesHaving = new HashMap<>();
  private final Map<String, Integer> reportsHaving = new HashMap<>();
  private final int reports;

  /** A sentence of a report's lead, with the weight of its stems together. */
  private record Lead(int report, double weight) {}

  NewsValue(StoryIndex story) {
    this.reports = story.reports().size();
    for (ReportView report : story.reports()) {
      @Nullable String headline = report.annotated().article().headline();
      headlines.add(headline == null ? Set.of() : stems(headline));
      headlines
          .get(headlines.size() - 1)
          .forEach(stem -> headlinesHaving.merge(stem, 1, Integer::sum));
      Set<String> all = new TreeSet<>();
      int left = LEAD;
      for (Sentence sentence : report.annotated().sentences()) {
        String text = sentence.span().in(report.body());
        Set<String> stems = stems(text);
        all.addAll(stems);
        if (left > 0 && text.split("\\s+").length >= HEADING) {
          addLead(report.index(), stems);
          left--;
        }
      }
      all.forEach(stem -> reportsHaving.merge(stem, 1, Integer::sum));
    }
  }

  private void addLead(int report, Set<String> stems) {
    stems.forEach(
        stem -> leadsHaving.computeIfAbsent(stem, key -> new ArrayList<>()).add(leads.size()));
    leads.add(new Lead(report, weight(stems)));
  }

  /** The stems of a text's content words, synonyms under one. */
  Set<String> stems(String text) {
    return stems.computeIfAbsent(text, this::read);
  }

  private Set<String> read(String text) {
    Set<String> stems = new TreeSet<>();
    for (String form : Words.of(text).forms()) {
      if (!StopWords.isFunctionWord(form)) {
        String stem = TermStem.of(form);
        String meaning = Synonyms.meaning(stem);
        String known = meaning == null ? stem : meaning;
        stems.add(known);
        weights.putIfAbsent(known, idf.of(form));
      }
    }
    return Collections.unmodifiableSet(stems);
  }

  /** The weight of some stems together. */
  double weight(Set<String> stems) {
    return stems.stream().mapToDouble(stem -> weights.getOrDefault(stem, 0.0)).sum();
  }

  /** The share of one text's weight that is in the other, 0 to 1. */
  double contained(Set<String> stems, Set<String> in) {
    double all = weight(stems);
    return all == 0 ? 0 : weight(common(stems, in)) / all;
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return common;
  }

  /** How like two texts are: the weight of what both have, by the mean of both; 0 to 1. */
  double alike(Set<String> one, Set<String> other) {
    double all = weight(one) + weight(other);
    return all == 0 || Collections.disjoint(one, other) ? 0 : 2 * weight(common(one, other)) / all;
  }

  /** The share of the headlines that a text tells, over all reports that have one; 0 to 1. */
  double ofHeadlines(Set<String> stems) {
    Map<Set<String>, Double> told = new IdentityHashMap<>();
    return headlines.stream()
        .filter(headline -> !headline.isEmpty())
        .mapToDouble(headline -> told.computeIfAbsent(headline, one -> contained(one, stems)))
        .average()
        .orElse(0);
  }

  /** The share of the headlines that have one of some stems, 0 to 1. */
  double inHeadlines(Set<String> stems) {
    return headlines.stream()
        .filter(headline -> !headline.isEmpty())
        .mapToDouble(headline -> Collections.disjoint(headline, stems) ? 0 : 1)
        .average()
        .orElse(0);
  }

  /** Of some stems those that several headlines have: what the main fact is known by. */
  Set<String> ofSeveralHeadlines(Set<String> stems) {
    Set<String> core = new TreeSet<>();
    for (String stem : stems) {
      if (headlinesHaving.getOrDefault(stem, 0) > 1) {
        core.add(stem);
      }
    }
    return core;
  }

  /** How like a text of one report is to the leads of the others, 0 to 1. */
  double ofLeads(Set<String> stems, int report) {
    double weight = weight(stems);
    double[] common = new double[leads.size()];
    for (String stem : stems) {
      double ofStem = weights.getOrDefault(stem, 0.0);
      leadsHaving.getOrDefault(stem, List.of()).forEach(lead -> common[lead] += ofStem);
    }
    double[] best = new double[reports];
    for (int i = 0; i < common.length; i++) {
      Lead lead = leads.get(i);
      double alike = common[i] == 0 ? 0 : 2 * common[i] / (weight + lead.weight());
      best[lead.report()] = Math.max(best[lead.report()], alike);
    }
    double sum = 0;
    for (int other = 0; other < reports; other++) {
      sum += other == report ? 0 : best[other];
    }
    return reports < 2 ? 0 : sum / (reports - 1);
  }

  /** How much of a text other reports speak of too, word by word; 0 to 1. */
  double shared(Set<String> stems) {
    double all = weight(stems);
    double shared =
        stems.stream()
            .mapToDouble(
                stem ->
                    weights.getOrDefault(stem, 0.0)
                        * (reportsHaving.getOrDefault(stem, 1) - 1)
                        / Math.max(1, reports - 1))
            .sum();
    return all == 0 ? 0 : shared / all;
  }
}
