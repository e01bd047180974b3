package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.syntax.Tags;

/**
 * Flattens a constituency parse. As in PETRARCH, a noun phrase becomes a group when it is simple,
 * has a possessive or has one prepositional phrase.
 */
final class ConstituencyFlattener {

  private static final Set<String> CLAUSES = Set.of("VP", "S", "SBAR", "SINV", "SQ", "SBARQ");

  /** Combinations of coordinated members that one group may have. Set by hand. */
  private static final int MAX_COMBINATIONS = 40;

  /** Noun phrases and nouns that a coordination has at least, the whole included. */
  private static final int MIN_COORDINATED_NOUNS = 3;

  /** A part of a noun phrase: its leaves, or one list of leaves for each coordinated member. */
  private record Part(List<List<ConstituencyTree>> choices) {}

  private final List<FlatSentence.Word> words = new ArrayList<>();
  private final List<FlatSentence.Group> groups = new ArrayList<>();
  private final List<FlatSentence.VerbPhrase> verbs = new ArrayList<>();

  private ConstituencyFlattener() {}

  /** The flat form of the sentence. */
  static FlatSentence of(ConstituencyTree tree) {
    ConstituencyFlattener flattener = new ConstituencyFlattener();
    flattener.visit(tree);
    return new FlatSentence(flattener.words, flattener.groups, flattener.verbs);
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
      members = combine(members, part.choices());
    }
    groups.add(
        new FlatSentence.Group(members.stream().map(ConstituencyFlattener::member).toList()));
  }

  /** Each member so far with each choice, at most {@link #MAX_COMBINATIONS}. */
  private static List<List<ConstituencyTree>> combine(
      List<List<ConstituencyTree>> members, List<List<ConstituencyTree>> choices) {
    List<List<ConstituencyTree>> product = new ArrayList<>();
    for (List<ConstituencyTree> choice : choices) {
      for (List<ConstituencyTree> member : members) {
        if (product.size() < MAX_COMBINATIONS) {
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
   * The parts of a noun phrase that becomes one group; none when the phrases inside it become
   * groups.
   */
  private static List<Part> parts(ConstituencyTree phrase) {
    if (isCompound(phrase)) {
      return List.of(compound(phrase));
    }
    if (phrase.contains(Tags.POS)) {
      return flat(phrase);
    }
    if (phrase.contains("PP")) {
      return withPreposition(phrase);
    }
    return phrase.contains("NP") ? List.of() : flat(phrase);
  }

  /** True for a coordination: "Gondor, Rohan and Bree". */
  private static boolean isCompound(ConstituencyTree phrase) {
    if (!phrase.isNounPhrase()
        || phrase.children().stream().noneMatch(t -> t.tag().equals(Tags.CC))) {
      return false;
    }
    List<ConstituencyTree> all = new ArrayList<>(phrase.phrases());
    boolean clause = all.stream().anyMatch(t -> CLAUSES.contains(t.tag()));
    boolean relative = phrase.children().stream().anyMatch(t -> t.tag().equals("SBAR"));
    long conjunctions = all.stream().filter(t -> t.tag().equals(Tags.CC)).count();
    long nouns = all.stream().filter(t -> t.isNounPhrase() || Tags.isNoun(t.tag())).count();
    return !clause && !relative && conjunctions == 1 && nouns >= MIN_COORDINATED_NOUNS;
  }

  /**
   * One choice for each noun phrase or run of nouns; adjectives before the first go with all nouns.
   */
  private static Part compound(ConstituencyTree phrase) {
    List<List<ConstituencyTree>> members = new ArrayList<>();
    List<ConstituencyTree> shared = new ArrayList<>();
    List<ConstituencyTree> run = new ArrayList<>();
    for (ConstituencyTree child : phrase.children()) {
      boolean noun = Tags.isNoun(child.tag());
      if (!noun && !run.isEmpty()) {
        members.add(List.copyOf(run));
        run.clear();
      }
      if (noun) {
        run.addAll(run.isEmpty() ? shared : List.of());
        run.add(child);
      } else if (child.isNounPhrase()) {
        members.add(child.leaves());
      } else if (Tags.isAdjective(child.tag()) && members.isEmpty()) {
        shared.add(child);
      }
    }
    if (!run.isEmpty()) {
      members.add(List.copyOf(run));
    }
    return new Part(members);
  }

  /** The parts of a phrase in one level, without possessive marks. */
  private static List<Part> flat(ConstituencyTree phrase) {
    List<Part> parts = new ArrayList<>();
    for (ConstituencyTree child : phrase.children()) {
      if (isCompound(child)) {
        parts.add(compound(child));
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

  /** The parts of "the ambassadors of Arnor"; none when a further preposition follows. */
  private static List<Part> withPreposition(ConstituencyTree phrase) {
    ConstituencyTree parentOfPreposition = parentOfPreposition(phrase);
    if (parentOfPreposition == null
        || !parentOfPreposition.isNounPhrase()
        || !parentOfPreposition.children().get(0).isNounPhrase()) {
      return List.of();
    }
    ConstituencyTree first = parentOfPreposition.children().get(0);
    for (ConstituencyTree child :
        parentOfPreposition.children().subList(1, parentOfPreposition.children().size())) {
      ConstituencyTree preposition =
          child.phrases().stream().filter(t -> t.tag().equals(Tags.IN)).findFirst().orElse(null);
      ConstituencyTree object =
          child.phrases().stream().filter(ConstituencyTree::isNounPhrase).findFirst().orElse(null);
      if (preposition != null && object != null) {
        List<Part> parts =
            new ArrayList<>(isCompound(first) ? List.of(compound(first)) : flat(first));
        parts.add(new Part(List.of(List.of(preposition))));
        parts.addAll(isCompound(object) ? List.of(compound(object)) : flat(object));
        return object.contains("PP") ? List.of() : parts;
      }
    }
    return List.of();
  }

  /** The parent of the first prepositional phrase, null for none. */
  private static @Nullable ConstituencyTree parentOfPreposition(ConstituencyTree phrase) {
    for (ConstituencyTree tree : phrase.phrases()) {
      if (tree.children().stream().anyMatch(t -> t.tag().equals("PP"))) {
        return tree;
      }
    }
    return null;
  }
}
