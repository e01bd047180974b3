package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.syntax.Tags;

/**
 * Lays a constituency parse flat. Simple noun phrases, those with a possessive and those with one
 * prepositional phrase become groups, as the coders that the dictionaries were written for do it.
 */
final class ConstituencyFlattener {

  private static final Set<String> CLAUSES = Set.of("VP", "S", "SBAR", "SINV", "SQ", "SBARQ");

  /** A part of a noun phrase: leaves, or several coordinated ones of which each stands for all. */
  private record Part(List<List<ConstituencyTree>> choices) {}

  private final List<FlatSentence.Word> words = new ArrayList<>();
  private final List<FlatSentence.Group> groups = new ArrayList<>();
  private final List<FlatSentence.VerbPhrase> verbs = new ArrayList<>();

  private ConstituencyFlattener() {}

  static FlatSentence of(ConstituencyTree tree) {
    ConstituencyFlattener lines = new ConstituencyFlattener();
    lines.visit(tree);
    return new FlatSentence(lines.words, lines.groups, lines.verbs);
  }

  private void visit(ConstituencyTree tree) {
    if (!tree.word().isEmpty()) {
      add(tree, FlatSentence.NO_GROUP);
      return;
    }
    List<Part> parts = tree.isNounPhrase() ? parts(tree) : List.of();
    if (!parts.isEmpty()) {
      addGroup(parts);
      return;
    }
    boolean verbal = tree.tag().equals("VP") && Tags.isVerb(tree.children().get(0).tag());
    int index = verbs.size();
    int start = words.size();
    if (verbal) {
      verbs.add(new FlatSentence.VerbPhrase(start, start));
    }
    tree.children().forEach(this::visit);
    if (verbal) {
      verbs.set(index, new FlatSentence.VerbPhrase(start, words.size()));
    }
  }

  private void add(ConstituencyTree leaf, int group) {
    String text = leaf.word().toUpperCase(Locale.ROOT);
    words.add(new FlatSentence.Word(text, leaf.tag(), group, leaf.token()));
  }

  private void addGroup(List<Part> parts) {
    List<List<ConstituencyTree>> members = new ArrayList<>(List.of(List.of()));
    for (Part part : parts) {
      part.choices().forEach(choice -> choice.forEach(leaf -> add(leaf, groups.size())));
      members = times(members, part.choices());
    }
    groups.add(
        new FlatSentence.Group(members.stream().map(ConstituencyFlattener::member).toList()));
  }

  private static List<List<ConstituencyTree>> times(
      List<List<ConstituencyTree>> members, List<List<ConstituencyTree>> choices) {
    List<List<ConstituencyTree>> product = new ArrayList<>();
    for (List<ConstituencyTree> choice : choices) {
      for (List<ConstituencyTree> member : members) {
        if (product.size() < 40) {
          List<ConstituencyTree> both = new ArrayList<>(member);
          both.addAll(choice);
          product.add(both);
        }
      }
    }
    return product;
  }

  private static FlatSentence.Member member(List<ConstituencyTree> leaves) {
    return new FlatSentence.Member(
        leaves.stream().map(t -> t.word().toUpperCase(Locale.ROOT)).toList(),
        leaves.stream().mapToInt(ConstituencyTree::token).min().orElse(-1),
        leaves.stream().mapToInt(ConstituencyTree::token).max().orElse(-1));
  }

  /**
   * The parts of a noun phrase that makes a group, none when its own parts have to be looked at.
   */
  private static List<Part> parts(ConstituencyTree phrase) {
    if (isJoined(phrase)) {
      return List.of(joined(phrase));
    }
    if (phrase.holds(Tags.POS)) {
      return flat(phrase);
    }
    if (phrase.holds("PP")) {
      return withPreposition(phrase);
    }
    return phrase.holds("NP") ? List.of() : flat(phrase);
  }

  /** "Gondor, Rohan and Bree". */
  private static boolean isJoined(ConstituencyTree phrase) {
    if (!phrase.isNounPhrase()
        || phrase.children().stream().noneMatch(t -> t.tag().equals(Tags.CC))) {
      return false;
    }
    List<ConstituencyTree> all = new ArrayList<>(phrase.phrases());
    boolean clause = all.stream().anyMatch(t -> CLAUSES.contains(t.tag()));
    boolean relative = phrase.children().stream().anyMatch(t -> t.tag().equals("SBAR"));
    long ands = all.stream().filter(t -> t.tag().equals(Tags.CC)).count();
    long nouns = all.stream().filter(t -> t.isNounPhrase() || Tags.isNoun(t.tag())).count();
    return !clause && !relative && ands == 1 && nouns >= 3;
  }

  /** Each noun phrase or row of nouns; adjectives before the first hold for all bare nouns. */
  private static Part joined(ConstituencyTree phrase) {
    List<List<ConstituencyTree>> members = new ArrayList<>();
    List<ConstituencyTree> shared = new ArrayList<>();
    List<ConstituencyTree> row = new ArrayList<>();
    for (ConstituencyTree child : phrase.children()) {
      boolean noun = Tags.isNoun(child.tag());
      if (!noun && !row.isEmpty()) {
        members.add(List.copyOf(row));
        row.clear();
      }
      if (noun) {
        row.addAll(row.isEmpty() ? shared : List.of());
        row.add(child);
      } else if (child.isNounPhrase()) {
        members.add(child.leaves());
      } else if (Tags.isAdjective(child.tag()) && members.isEmpty()) {
        shared.add(child);
      }
    }
    if (!row.isEmpty()) {
      members.add(List.copyOf(row));
    }
    return new Part(members);
  }

  private static List<Part> flat(ConstituencyTree phrase) {
    List<Part> parts = new ArrayList<>();
    for (ConstituencyTree child : phrase.children()) {
      if (isJoined(child)) {
        parts.add(joined(child));
      } else if (child.isLeaf()) {
        if (!child.tag().equals(Tags.POS)) {
          parts.add(new Part(List.of(List.of(child))));
        }
      } else {
        parts.addAll(flat(child));
      }
    }
    return parts;
  }

  /** "The ambassadors of Arnor": no further preposition may follow. */
  private static List<Part> withPreposition(ConstituencyTree phrase) {
    ConstituencyTree around = around(phrase);
    if (around == null || !around.isNounPhrase() || !around.children().get(0).isNounPhrase()) {
      return List.of();
    }
    ConstituencyTree first = around.children().get(0);
    for (ConstituencyTree child : around.children().subList(1, around.children().size())) {
      ConstituencyTree preposition =
          child.phrases().stream().filter(t -> t.tag().equals(Tags.IN)).findFirst().orElse(null);
      ConstituencyTree object =
          child.phrases().stream().filter(ConstituencyTree::isNounPhrase).findFirst().orElse(null);
      if (preposition != null && object != null) {
        List<Part> parts = new ArrayList<>(isJoined(first) ? List.of(joined(first)) : flat(first));
        parts.add(new Part(List.of(List.of(preposition))));
        parts.addAll(isJoined(object) ? List.of(joined(object)) : flat(object));
        return object.holds("PP") ? List.of() : parts;
      }
    }
    return List.of();
  }

  /** What the first prepositional phrase hangs on. */
  private static @Nullable ConstituencyTree around(ConstituencyTree phrase) {
    for (ConstituencyTree tree : phrase.phrases()) {
      if (tree.children().stream().anyMatch(t -> t.tag().equals("PP"))) {
        return tree;
      }
    }
    return null;
  }
}
