package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Lays a dependency parse flat: nouns with what stands before them become groups, with the nouns
 * that are coordinated and one short prepositional phrase behind them.
 */
final class DependencyFlattener {

  private static final Set<String> INSIDE =
      Set.of(
          Relations.COMPOUND,
          Relations.NMOD,
          Relations.DET,
          Relations.POSS,
          Relations.QMOD,
          Relations.CASE,
          Relations.NEG);
  private static final Set<String> LINKS = Set.of("of", "in", "from");
  private static final Set<String> LEADS_ON =
      Set.of(Relations.XCOMP, Relations.ACOMP, Relations.OPRD);
  private static final int MOST_MEMBERS = 12;

  private final ParsedSentence parse;
  private final int[] phraseOf;
  private final int[] groupOf;
  private final int[] placeOf;
  private final BitSet asides = new BitSet();
  private final List<FlatSentence.Word> words = new ArrayList<>();
  private final List<FlatSentence.Group> groups = new ArrayList<>();

  private DependencyFlattener(ParsedSentence parse) {
    this.parse = parse;
    this.phraseOf = new int[parse.size()];
    this.groupOf = new int[parse.size()];
    this.placeOf = new int[parse.size() + 1];
  }

  static FlatSentence of(ParsedSentence parse) {
    DependencyFlattener lines = new DependencyFlattener(parse);
    for (int i = 0; i < parse.size(); i++) {
      lines.phraseOf[i] = lines.phrase(i);
      lines.groupOf[i] = FlatSentence.NO_GROUP;
    }
    for (int i = 0; i < parse.size(); i++) {
      if (lines.phraseOf[i] == i && lines.groupOf[i] == FlatSentence.NO_GROUP) {
        lines.addGroup(i);
      }
    }
    lines.findAsides();
    lines.addWords();
    return new FlatSentence(lines.words, lines.groups, lines.verbs());
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
      return head >= 0 && (parse.tag(at).equals(Tags.POS) || isNameBehind(at) || joinsModifier(at));
    }
    String relation = parse.relation(at);
    return INSIDE.contains(relation)
        || parse.tag(at).equals(Tags.POS)
        || parse.tag(at).equals(Tags.HYPH)
        || relation.equals(Relations.ADVMOD) && parse.tag(at).equals(Tags.JJ)
        || relation.equals(Relations.NPADVMOD) && parse.tag(head - 1).equals(Tags.HYPH);
  }

  /** "Gondor" of "Mordor and Gondor leaders". */
  private boolean joinsModifier(int i) {
    int first = i;
    while (parse.relation(first).equals(Relations.CONJ) && parse.head(first) < first) {
      first = parse.head(first);
    }
    return first != i && INSIDE.contains(parse.relation(first)) && parse.head(first) > i;
  }

  /** "Chief [Ana Ruiz]": apposed, with nothing in between. */
  private boolean isNameBehind(int at) {
    return parse.relation(at).equals(Relations.APPOS)
        && !parse.has(at, Relations.CONJ)
        && parse.subtree(at).get(0) == parse.head(at) + 1;
  }

  private void addGroup(int head) {
    List<Integer> heads = joined(head);
    List<List<String>> before = texts(heads);
    List<List<String>> all = before;
    int last = heads.get(heads.size() - 1);
    for (int preposition : behind(heads)) {
      int object = parse.child(preposition, Relations.POBJ);
      boolean near = object >= 0 && parse.isNoun(object) && !parse.has(object, Relations.PREP);
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
    List<FlatSentence.Member> members = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int named = heads.get(Math.min(i, heads.size() - 1));
      members.add(new FlatSentence.Member(all.get(i), first(named), named));
    }
    groups.add(new FlatSentence.Group(members));
  }

  /** "Lawmakers and officials in Gondor": hung on any of them. */
  private List<Integer> behind(List<Integer> heads) {
    return heads.stream().flatMap(h -> parse.children(h, Relations.PREP).stream()).toList();
  }

  /** "Mordor and the government of Gondor": what is behind the last is not said of the first. */
  private boolean ownPhrases(List<Integer> heads) {
    int first = heads.get(0);
    return heads.size() > 1
        && (parse.has(first, Relations.POSS)
            || Tags.isProperNoun(parse.tag(first))
                && parse.has(heads.get(heads.size() - 1), Relations.DET));
  }

  /** The nouns coordinated with one, itself first. */
  private List<Integer> joined(int head) {
    List<Integer> all = new ArrayList<>(List.of(head));
    for (int i = 0; i < all.size() && all.size() < MOST_MEMBERS; i++) {
      parse.children(all.get(i), Relations.CONJ).stream()
          .filter(c -> parse.isNoun(c) && !parse.has(c, Relations.NSUBJ))
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
    int one = heads.get(0);
    for (int head : heads) {
      List<Integer> sides = sides(head);
      if (!sides.isEmpty()) {
        sides.forEach(side -> texts.add(text(head, side, sides)));
        continue;
      }
      List<String> own = text(head, -1);
      boolean bare = own.size() == 1 && !parse.isName(head) && !parse.has(head, Relations.PREP);
      List<String> words =
          new ArrayList<>(head != one && bare ? text(one, one) : List.<String>of());
      words.addAll(own);
      texts.add(words);
    }
    return texts;
  }

  /** "[Mordor] and [Gondor] leaders": what says whose they are, empty where nothing is joined. */
  private List<Integer> sides(int head) {
    List<Integer> sides = new ArrayList<>();
    for (int i = 0; i < head && parse.tag(head).equals(Tags.NNS); i++) {
      boolean joined = phraseOf[i] == head && parse.relation(i).equals(Relations.CONJ);
      if (joined && sides.isEmpty() && parse.head(i) >= 0) {
        sides.add(parse.head(i));
      }
      if (joined) {
        sides.add(i);
      }
    }
    return sides;
  }

  private List<String> text(int head, int side, List<Integer> sides) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      boolean other = i != side && sides.contains(i);
      if (phraseOf[i] == head && !other && !parse.tag(i).equals(Tags.POS) && !isWithin(i)) {
        words.add(text(i));
      }
    }
    return words;
  }

  /** The words of a phrase but one: "Danish" is said of the media and of the government. */
  private List<String> text(int head, int but) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      if (phraseOf[i] == head && i != but && !parse.tag(i).equals(Tags.POS) && !isWithin(i)) {
        words.add(text(i));
      }
    }
    return words;
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

  /** The word, with those that hyphens join to it: the dictionaries have "BARAD-DUR". */
  private String text(int i) {
    int last = i;
    while (isJoined(last + 1)) {
      last += 2;
    }
    return parse.span(i, last).in(parse.body()).toUpperCase(Locale.ROOT);
  }

  /** Whether a hyphen stands here with a name right before and behind it. */
  private boolean isJoined(int hyphen) {
    return hyphen > 0
        && hyphen + 1 < parse.size()
        && parse.tag(hyphen).equals(Tags.HYPH)
        && Tags.isProperNoun(parse.tag(hyphen - 1))
        && parse.span(hyphen - 1).end() == parse.span(hyphen).start()
        && parse.span(hyphen).end() == parse.span(hyphen + 1).start();
  }

  private boolean isWithin(int i) {
    return isJoined(i) || isJoined(i - 1);
  }

  /** "The minister, in remarks on Monday, urged": between the noun's commas, and of no account. */
  private void findAsides() {
    for (int i = 0; i < parse.size(); i++) {
      List<Integer> below = parse.relation(i).equals(Relations.PREP) ? parse.subtree(i) : List.of();
      int first = below.isEmpty() ? 0 : below.get(0) - 1;
      int last = below.isEmpty() ? 0 : below.get(below.size() - 1) + 1;
      boolean between = parse.word(first).equals(",") && parse.word(last).equals(",");
      if (between && parse.isNoun(parse.head(i)) && parse.head(i) < first) {
        asides.set(first, last + 1);
      }
    }
  }

  private void addWords() {
    for (int i = 0; i < parse.size(); i++) {
      placeOf[i] = words.size();
      boolean between = i > 0 && groupOf[i] == FlatSentence.NO_GROUP && groupOf[i - 1] >= 0;
      boolean joins =
          between && i + 1 < parse.size() && groupOf[i + 1] == groupOf[i - 1] && !isWord(i);
      boolean aside = asides.get(i);
      if (!joins && !aside && !parse.tag(i).equals(Tags.POS) && !isWithin(i)) {
        words.add(new FlatSentence.Word(text(i), parse.tag(i), groupOf[i], i));
      }
    }
    placeOf[parse.size()] = words.size();
  }

  /** Commas and "and" between coordinated nouns bound nothing. */
  private boolean isWord(int i) {
    return !Set.of(Tags.COMMA, Tags.CC).contains(parse.tag(i));
  }

  private List<FlatSentence.VerbPhrase> verbs() {
    List<FlatSentence.VerbPhrase> verbs = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      if (Tags.isVerb(parse.tag(i))) {
        boolean auxiliary = Relations.AUXILIARIES.contains(parse.relation(i)) && parse.head(i) >= 0;
        int verb = auxiliary ? parse.head(i) : i;
        verbs.add(
            new FlatSentence.VerbPhrase(placeOf[i], placeOf[Math.max(end(verb), endAbove(verb))]));
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
    while (end > verb + 1 && parse.word(end - 1).chars().noneMatch(Character::isLetterOrDigit)) {
      end--;
    }
    for (int other : parse.children(verb, Set.of(Relations.CONJ, Relations.PARATAXIS))) {
      if (other > verb) {
        List<Integer> marks =
            parse.children(verb, Relations.CC).stream().filter(c -> c > verb).toList();
        int start = parse.subtree(other).get(0);
        end = Math.min(end, marks.isEmpty() ? start : Math.min(start, marks.get(0)));
      }
    }
    return Math.max(end, verb + 1);
  }
}
