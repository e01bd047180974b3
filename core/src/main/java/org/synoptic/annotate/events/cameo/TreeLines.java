package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays a constituency parse flat. Simple noun phrases, those with a possessive and those with one
 * prepositional phrase become groups, as the coders that the dictionaries were written for do it.
 */
final class TreeLines {

  private static final Set<String> CLAUSES = Set.of("VP", "S", "SBAR", "SINV", "SQ", "SBARQ");

  /** A part of a noun phrase: leaves, or several coordinated ones of which each stands for all. */
  private record Part(List<List<Tree>> choices) {}

  private final List<Line.Word> words = new ArrayList<>();
  private final List<Line.Group> groups = new ArrayList<>();
  private final List<Line.VerbPhrase> verbs = new ArrayList<>();

  private TreeLines() {}

  static Line of(Tree tree) {
    TreeLines lines = new TreeLines();
    lines.visit(tree);
    return new Line(lines.words, lines.groups, lines.verbs);
  }

  private void visit(Tree tree) {
    if (!tree.word().isEmpty()) {
      add(tree, Line.NO_GROUP);
      return;
    }
    List<Part> parts = tree.isNounPhrase() ? parts(tree) : List.of();
    if (!parts.isEmpty()) {
      addGroup(parts);
      return;
    }
    boolean verbal = tree.tag().equals("VP") && tree.children().get(0).tag().startsWith("VB");
    int index = verbs.size();
    int start = words.size();
    if (verbal) {
      verbs.add(new Line.VerbPhrase(start, start));
    }
    tree.children().forEach(this::visit);
    if (verbal) {
      verbs.set(index, new Line.VerbPhrase(start, words.size()));
    }
  }

  private void add(Tree leaf, int group) {
    String text = leaf.word().toUpperCase(Locale.ROOT);
    words.add(new Line.Word(text, leaf.tag(), group, leaf.token()));
  }

  private void addGroup(List<Part> parts) {
    List<List<Tree>> members = new ArrayList<>(List.of(List.of()));
    for (Part part : parts) {
      part.choices().forEach(choice -> choice.forEach(leaf -> add(leaf, groups.size())));
      members = times(members, part.choices());
    }
    groups.add(new Line.Group(members.stream().map(TreeLines::member).toList()));
  }

  private static List<List<Tree>> times(List<List<Tree>> members, List<List<Tree>> choices) {
    List<List<Tree>> product = new ArrayList<>();
    for (List<Tree> choice : choices) {
      for (List<Tree> member : members) {
        if (product.size() < 40) {
          List<Tree> both = new ArrayList<>(member);
          both.addAll(choice);
          product.add(both);
        }
      }
    }
    return product;
  }

  private static Line.Member member(List<Tree> leaves) {
    return new Line.Member(
        leaves.stream().map(t -> t.word().toUpperCase(Locale.ROOT)).toList(),
        leaves.stream().mapToInt(Tree::token).min().orElse(-1),
        leaves.stream().mapToInt(Tree::token).max().orElse(-1));
  }

  /**
   * The parts of a noun phrase that makes a group, none when its own parts have to be looked at.
   */
  private static List<Part> parts(Tree phrase) {
    if (isJoined(phrase)) {
      return List.of(joined(phrase));
    }
    if (phrase.holds("POS")) {
      return flat(phrase);
    }
    if (phrase.holds("PP")) {
      return withPreposition(phrase);
    }
    return phrase.holds("NP") ? List.of() : flat(phrase);
  }

  /** "Gondor, Rohan and Bree". */
  private static boolean isJoined(Tree phrase) {
    if (!phrase.isNounPhrase() || phrase.children().stream().noneMatch(t -> t.tag().equals("CC"))) {
      return false;
    }
    List<Tree> all = new ArrayList<>(phrase.phrases());
    boolean clause = all.stream().anyMatch(t -> CLAUSES.contains(t.tag()));
    boolean relative = phrase.children().stream().anyMatch(t -> t.tag().equals("SBAR"));
    long ands = all.stream().filter(t -> t.tag().equals("CC")).count();
    long nouns = all.stream().filter(t -> t.tag().startsWith("N")).count();
    return !clause && !relative && ands == 1 && nouns >= 3;
  }

  /** Each noun phrase or row of nouns; adjectives before the first hold for all bare nouns. */
  private static Part joined(Tree phrase) {
    List<List<Tree>> members = new ArrayList<>();
    List<Tree> shared = new ArrayList<>();
    List<Tree> row = new ArrayList<>();
    for (Tree child : phrase.children()) {
      boolean noun = child.tag().startsWith("NN");
      if (!noun && !row.isEmpty()) {
        members.add(List.copyOf(row));
        row.clear();
      }
      if (noun) {
        row.addAll(row.isEmpty() ? shared : List.of());
        row.add(child);
      } else if (child.isNounPhrase()) {
        members.add(child.leaves());
      } else if (child.tag().startsWith("JJ") && members.isEmpty()) {
        shared.add(child);
      }
    }
    if (!row.isEmpty()) {
      members.add(List.copyOf(row));
    }
    return new Part(members);
  }

  private static List<Part> flat(Tree phrase) {
    List<Part> parts = new ArrayList<>();
    for (Tree child : phrase.children()) {
      if (isJoined(child)) {
        parts.add(joined(child));
      } else if (child.isLeaf()) {
        if (!child.tag().equals("POS")) {
          parts.add(new Part(List.of(List.of(child))));
        }
      } else {
        parts.addAll(flat(child));
      }
    }
    return parts;
  }

  /** "The ambassadors of Arnor": no further preposition may follow. */
  private static List<Part> withPreposition(Tree phrase) {
    Tree around = around(phrase);
    if (around == null || !around.isNounPhrase() || !around.children().get(0).isNounPhrase()) {
      return List.of();
    }
    Tree first = around.children().get(0);
    for (Tree child : around.children().subList(1, around.children().size())) {
      Tree preposition =
          child.phrases().stream().filter(t -> t.tag().equals("IN")).findFirst().orElse(null);
      Tree object = child.phrases().stream().filter(Tree::isNounPhrase).findFirst().orElse(null);
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
  private static @Nullable Tree around(Tree phrase) {
    for (Tree tree : phrase.phrases()) {
      if (tree.children().stream().anyMatch(t -> t.tag().equals("PP"))) {
        return tree;
      }
    }
    return null;
  }
}
