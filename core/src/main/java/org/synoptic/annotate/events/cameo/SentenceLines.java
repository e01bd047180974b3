package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.annotate.events.Parse;

/**
 * Lays a dependency parse flat: nouns with what stands before them become groups, with the nouns
 * that are coordinated and one short prepositional phrase behind them.
 */
final class SentenceLines {

  private static final Set<String> INSIDE =
      Set.of("compound", "nmod", "amod", "det", "poss", "num", "qmod", "hmod", "case", "neg");
  private static final Set<String> LINKS = Set.of("of", "in", "from");
  private static final Set<String> LEADS_ON = Set.of("xcomp", "acomp", "oprd");
  private static final int MOST_MEMBERS = 12;

  private final Parse parse;
  private final int[] phraseOf;
  private final int[] groupOf;
  private final int[] placeOf;
  private final List<Line.Word> words = new ArrayList<>();
  private final List<Line.Group> groups = new ArrayList<>();

  private SentenceLines(Parse parse) {
    this.parse = parse;
    this.phraseOf = new int[parse.size()];
    this.groupOf = new int[parse.size()];
    this.placeOf = new int[parse.size() + 1];
  }

  static Line of(Parse parse) {
    SentenceLines lines = new SentenceLines(parse);
    for (int i = 0; i < parse.size(); i++) {
      lines.phraseOf[i] = lines.phrase(i);
      lines.groupOf[i] = Line.NO_GROUP;
    }
    for (int i = 0; i < parse.size(); i++) {
      if (lines.phraseOf[i] == i && lines.groupOf[i] == Line.NO_GROUP) {
        lines.addGroup(i);
      }
    }
    lines.addWords();
    return new Line(lines.words, lines.groups, lines.verbs());
  }

  /** The noun that heads the phrase the word is in, -1 outside of phrases. */
  private int phrase(int word) {
    int at = word;
    for (int steps = 0; steps < parse.size(); steps++) {
      if (at < 0 || !isInside(at)) {
        break;
      }
      at = parse.head(at);
    }
    return at >= 0 && parse.isNoun(at) ? at : -1;
  }

  private boolean isInside(int at) {
    int head = parse.head(at);
    if (head < at) {
      return head >= 0 && (parse.tag(at).equals("POS") || isNameBehind(at));
    }
    String relation = parse.relation(at);
    return INSIDE.contains(relation)
        || parse.tag(at).equals("POS")
        || parse.tag(at).equals("HYPH")
        || relation.equals("advmod") && parse.tag(at).equals("JJ")
        || relation.equals("npadvmod") && parse.tag(head - 1).equals("HYPH");
  }

  /** "Chief [Ana Ruiz]": apposed, with nothing in between. */
  private boolean isNameBehind(int at) {
    return parse.relation(at).equals("appos")
        && !parse.has(at, "conj")
        && parse.subtree(at).get(0) == parse.head(at) + 1;
  }

  private void addGroup(int head) {
    List<Integer> heads = joined(head);
    List<List<String>> before = texts(heads);
    List<List<String>> all = before;
    int last = heads.get(heads.size() - 1);
    for (int preposition : parse.children(last, "prep")) {
      int object = parse.child(preposition, "pobj");
      boolean near = object >= 0 && parse.isNoun(object) && !parse.has(object, "prep");
      if (preposition == last + 1 && near && LINKS.contains(parse.word(preposition))) {
        List<Integer> objects = joined(object);
        int apart = ownPhrases(heads) ? before.size() - 1 : 0;
        all = new ArrayList<>(before.subList(0, apart));
        all.addAll(
            times(before.subList(apart, before.size()), parse.word(preposition), texts(objects)));
        groupOf[preposition] = groups.size();
        objects.forEach(this::claim);
        heads = apart > 0 ? heads : objects.size() > 1 ? objects : heads;
      }
    }
    joined(head).forEach(this::claim);
    List<Line.Member> members = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int named = heads.get(Math.min(i, heads.size() - 1));
      members.add(new Line.Member(all.get(i), first(named), named));
    }
    groups.add(new Line.Group(members));
  }

  /** "Mordor and the government of Gondor": what is behind the last is not said of the first. */
  private boolean ownPhrases(List<Integer> heads) {
    int first = heads.get(0);
    return heads.size() > 1
        && (parse.has(first, "poss")
            || parse.tag(first).startsWith("NNP") && parse.has(heads.get(heads.size() - 1), "det"));
  }

  /** The nouns coordinated with one, itself first. */
  private List<Integer> joined(int head) {
    List<Integer> all = new ArrayList<>(List.of(head));
    for (int i = 0; i < all.size() && all.size() < MOST_MEMBERS; i++) {
      parse.children(all.get(i), "conj").stream()
          .filter(c -> parse.isNoun(c) && !parse.has(c, "nsubj"))
          .forEach(all::add);
    }
    return all;
  }

  private void claim(int head) {
    for (int i = 0; i < phraseOf.length; i++) {
      groupOf[i] = phraseOf[i] == head ? groups.size() : groupOf[i];
    }
  }

  private int first(int head) {
    int first = head;
    for (int i = head; i >= 0; i--) {
      first = phraseOf[i] == head ? i : first;
    }
    return first;
  }

  private List<List<String>> texts(List<Integer> heads) {
    List<List<String>> texts = new ArrayList<>();
    for (int head : heads) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < parse.size(); i++) {
        if (phraseOf[i] == head && !parse.tag(i).equals("POS")) {
          words.add(text(i));
        }
      }
      texts.add(words);
    }
    return texts;
  }

  private static List<List<String>> times(
      List<List<String>> before, String preposition, List<List<String>> objects) {
    List<List<String>> product = new ArrayList<>();
    for (List<String> one : before) {
      for (List<String> object : objects) {
        List<String> both = new ArrayList<>(one);
        both.add(preposition.toUpperCase(Locale.ROOT));
        both.addAll(object);
        product.add(both);
      }
    }
    return product.size() > MOST_MEMBERS ? product.subList(0, MOST_MEMBERS) : product;
  }

  private String text(int i) {
    return parse.word(i).toUpperCase(Locale.ROOT);
  }

  private void addWords() {
    for (int i = 0; i < parse.size(); i++) {
      placeOf[i] = words.size();
      boolean between = i > 0 && groupOf[i] == Line.NO_GROUP && groupOf[i - 1] >= 0;
      boolean joins =
          between && i + 1 < parse.size() && groupOf[i + 1] == groupOf[i - 1] && !isWord(i);
      if (!joins && !parse.tag(i).equals("POS")) {
        words.add(new Line.Word(text(i), parse.tag(i), groupOf[i], i));
      }
    }
    placeOf[parse.size()] = words.size();
  }

  /** Commas and "and" between coordinated nouns bound nothing. */
  private boolean isWord(int i) {
    return !Set.of(",", "CC").contains(parse.tag(i));
  }

  private List<Line.VerbPhrase> verbs() {
    List<Line.VerbPhrase> verbs = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      if (parse.tag(i).startsWith("VB")) {
        boolean auxiliary = parse.relation(i).startsWith("aux") && parse.head(i) >= 0;
        int verb = auxiliary ? parse.head(i) : i;
        verbs.add(new Line.VerbPhrase(placeOf[i], placeOf[Math.max(end(verb), endAbove(verb))]));
      }
    }
    return verbs;
  }

  /** "Is about to restore ties after ...": what ends the clause belongs to the infinitive too. */
  private int endAbove(int verb) {
    int at = verb;
    while (parse.head(at) >= 0 && LEADS_ON.contains(parse.relation(at))) {
      at = parse.head(at);
    }
    return at == verb || !parse.isVerb(at) ? 0 : end(at);
  }

  /** Where what the verb governs ends: before a verb that is coordinated with it. */
  private int end(int verb) {
    List<Integer> below = parse.subtree(verb);
    int end = below.get(below.size() - 1) + 1;
    for (int other : parse.children(verb, Set.of("conj", "parataxis"))) {
      if (other > verb) {
        List<Integer> marks = parse.children(verb, "cc").stream().filter(c -> c > verb).toList();
        int start = parse.subtree(other).get(0);
        end = Math.min(end, marks.isEmpty() ? start : Math.min(start, marks.get(0)));
      }
    }
    return Math.max(end, verb + 1);
  }
}
