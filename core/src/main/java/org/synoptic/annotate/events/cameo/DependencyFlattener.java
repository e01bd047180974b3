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
 * Flattens a dependency parse. A noun with its modifiers becomes a group, together with the nouns
 * coordinated with it and one prepositional phrase right after it ("of", "in", "from").
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

  /** Members that one group may have, against sentences that are lists. Set by hand. */
  private static final int MAX_MEMBERS = 12;

  private final ParsedSentence parse;
  private final int[] phraseOf;
  private final int[] groupOf;
  private final int[] positionOf;
  private final BitSet parentheticals = new BitSet();
  private final List<FlatSentence.Word> words = new ArrayList<>();
  private final List<FlatSentence.Group> groups = new ArrayList<>();

  private DependencyFlattener(ParsedSentence parse) {
    this.parse = parse;
    this.phraseOf = new int[parse.size()];
    this.groupOf = new int[parse.size()];
    this.positionOf = new int[parse.size() + 1];
  }

  /** The flat form of the sentence. */
  static FlatSentence of(ParsedSentence parse) {
    DependencyFlattener flattener = new DependencyFlattener(parse);
    for (int i = 0; i < parse.size(); i++) {
      flattener.phraseOf[i] = flattener.phraseHead(i);
      flattener.groupOf[i] = FlatSentence.NO_GROUP;
    }
    for (int i = 0; i < parse.size(); i++) {
      if (flattener.phraseOf[i] == i && flattener.groupOf[i] == FlatSentence.NO_GROUP) {
        flattener.addGroup(i);
      }
    }
    flattener.findParentheticals();
    flattener.addWords();
    return new FlatSentence(flattener.words, flattener.groups, flattener.verbs());
  }

  /** Index of the noun that heads the phrase of a word, -1 outside of noun phrases. */
  private int phraseHead(int word) {
    int at = word;
    for (int steps = 0; steps < parse.size(); steps++) {
      if (at < 0 || !isInPhrase(at)) {
        break;
      }
      at = parse.head(at);
    }
    return at >= 0 && parse.isNoun(at) ? at : -1;
  }

  /** True when the word belongs to the noun phrase of its head. */
  private boolean isInPhrase(int at) {
    int head = parse.head(at);
    if (head < at) {
      return head >= 0
          && (parse.tag(at).equals(Tags.POS) || isNameAfter(at) || isCoordinatedModifier(at));
    }
    String relation = parse.relation(at);
    return INSIDE.contains(relation)
        || parse.tag(at).equals(Tags.POS)
        || parse.tag(at).equals(Tags.HYPH)
        || relation.equals(Relations.ADVMOD) && parse.tag(at).equals(Tags.JJ)
        || relation.equals(Relations.NPADVMOD) && parse.tag(head - 1).equals(Tags.HYPH);
  }

  /** True for a coordinated modifier: "Mordor and [Gondor] leaders". */
  private boolean isCoordinatedModifier(int i) {
    int first = i;
    while (parse.relation(first).equals(Relations.CONJ) && parse.head(first) < first) {
      first = parse.head(first);
    }
    return first != i && INSIDE.contains(parse.relation(first)) && parse.head(first) > i;
  }

  /** True for an apposition right after its noun: "Chief [Ana Ruiz]". */
  private boolean isNameAfter(int at) {
    return parse.relation(at).equals(Relations.APPOS)
        && !parse.has(at, Relations.CONJ)
        && parse.subtree(at).get(0) == parse.head(at) + 1;
  }

  /** Adds the group of a noun phrase, with its coordinated nouns as members. */
  private void addGroup(int head) {
    List<Integer> heads = coordinated(head);
    List<List<String>> memberTexts = texts(heads);
    List<List<String>> all = memberTexts;
    int last = heads.get(heads.size() - 1);
    for (int preposition : prepositionsAfter(heads)) {
      int object = parse.child(preposition, Relations.POBJ);
      boolean near = object >= 0 && parse.isNoun(object) && !parse.has(object, Relations.PREP);
      if (preposition == last + 1 && near && LINKS.contains(parse.word(preposition))) {
        List<Integer> objects = coordinated(object);
        int separate = haveSeparatePhrases(heads) ? memberTexts.size() - 1 : 0;
        all = new ArrayList<>(memberTexts.subList(0, separate));
        all.addAll(
            combine(
                memberTexts.subList(separate, memberTexts.size()),
                parse.word(preposition),
                texts(objects)));
        groupOf[preposition] = groups.size();
        objects.forEach(this::assignToGroup);
        heads = separate > 0 ? heads : objects.size() > 1 ? objects : heads;
      }
    }
    coordinated(head).forEach(this::assignToGroup);
    List<FlatSentence.Member> members = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int named = heads.get(Math.min(i, heads.size() - 1));
      members.add(new FlatSentence.Member(all.get(i), firstToken(named), named));
    }
    groups.add(new FlatSentence.Group(members));
  }

  /** Prepositions below any of the nouns: "lawmakers and officials [in] Gondor". */
  private List<Integer> prepositionsAfter(List<Integer> heads) {
    return heads.stream().flatMap(h -> parse.children(h, Relations.PREP).stream()).toList();
  }

  /**
   * True for "Mordor and the government of Gondor", where "of Gondor" modifies the last noun only.
   */
  private boolean haveSeparatePhrases(List<Integer> heads) {
    int first = heads.get(0);
    return heads.size() > 1
        && (parse.has(first, Relations.POSS)
            || Tags.isProperNoun(parse.tag(first))
                && parse.has(heads.get(heads.size() - 1), Relations.DET));
  }

  /** The noun and those coordinated with it. */
  private List<Integer> coordinated(int head) {
    List<Integer> all = new ArrayList<>(List.of(head));
    for (int i = 0; i < all.size() && all.size() < MAX_MEMBERS; i++) {
      parse.children(all.get(i), Relations.CONJ).stream()
          .filter(c -> parse.isNoun(c) && !parse.has(c, Relations.NSUBJ))
          .forEach(all::add);
    }
    return all;
  }

  /** Assigns the words of a noun phrase to the group that is being built. */
  private void assignToGroup(int head) {
    for (int i = 0; i < phraseOf.length; i++) {
      groupOf[i] = phraseOf[i] == head ? groups.size() : groupOf[i];
    }
  }

  /** Index of the first token of the noun phrase. */
  private int firstToken(int head) {
    int first = head;
    for (int i = head; i >= 0; i--) {
      first = phraseOf[i] == head ? i : first;
    }
    return first;
  }

  /** The words of each member; a bare coordinated noun takes the modifiers of the first. */
  private List<List<String>> texts(List<Integer> heads) {
    List<List<String>> texts = new ArrayList<>();
    int one = heads.get(0);
    for (int head : heads) {
      List<Integer> modifiers = modifiers(head);
      if (!modifiers.isEmpty()) {
        modifiers.forEach(modifier -> texts.add(text(head, modifier, modifiers)));
        continue;
      }
      List<String> headWords = text(head, -1);
      boolean bare =
          headWords.size() == 1 && !parse.isName(head) && !parse.has(head, Relations.PREP);
      List<String> words =
          new ArrayList<>(head != one && bare ? text(one, one) : List.<String>of());
      words.addAll(headWords);
      texts.add(words);
    }
    return texts;
  }

  /**
   * The coordinated modifiers of a plural noun, empty for none: "[Mordor] and [Gondor] leaders".
   */
  private List<Integer> modifiers(int head) {
    List<Integer> modifiers = new ArrayList<>();
    for (int i = 0; i < head && parse.tag(head).equals(Tags.NNS); i++) {
      boolean coordinated = phraseOf[i] == head && parse.relation(i).equals(Relations.CONJ);
      if (coordinated && modifiers.isEmpty() && parse.head(i) >= 0) {
        modifiers.add(parse.head(i));
      }
      if (coordinated) {
        modifiers.add(i);
      }
    }
    return modifiers;
  }

  /** The words of a noun phrase with one of its coordinated modifiers. */
  private List<String> text(int head, int modifier, List<Integer> modifiers) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      boolean other = i != modifier && modifiers.contains(i);
      if (phraseOf[i] == head && !other && !parse.tag(i).equals(Tags.POS) && !isInHyphenated(i)) {
        words.add(text(i));
      }
    }
    return words;
  }

  /** The words of a phrase but one: for "Danish media and government", "Danish" goes with both. */
  private List<String> text(int head, int but) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      if (phraseOf[i] == head && i != but && !parse.tag(i).equals(Tags.POS) && !isInHyphenated(i)) {
        words.add(text(i));
      }
    }
    return words;
  }

  /** Each member with the preposition and each object, at most {@link #MAX_MEMBERS}. */
  private static List<List<String>> combine(
      List<List<String>> memberTexts, String preposition, List<List<String>> objects) {
    List<List<String>> product = new ArrayList<>();
    for (List<String> one : memberTexts) {
      for (List<String> object : objects) {
        List<String> both = new ArrayList<>(one);
        both.add(preposition.toUpperCase(Locale.ROOT));
        both.addAll(object);
        product.add(both);
      }
    }
    return product.size() > MAX_MEMBERS ? product.subList(0, MAX_MEMBERS) : product;
  }

  /**
   * The word in upper case; names with hyphens are one word, as in the dictionaries: "BARAD-DUR".
   */
  private String text(int i) {
    int last = i;
    while (isNameHyphen(last + 1)) {
      last += 2;
    }
    return parse.span(i, last).in(parse.body()).toUpperCase(Locale.ROOT);
  }

  /** True for a hyphen between two parts of a name, without spaces. */
  private boolean isNameHyphen(int hyphen) {
    return hyphen > 0
        && hyphen + 1 < parse.size()
        && parse.tag(hyphen).equals(Tags.HYPH)
        && Tags.isProperNoun(parse.tag(hyphen - 1))
        && parse.span(hyphen - 1).end() == parse.span(hyphen).start()
        && parse.span(hyphen).end() == parse.span(hyphen + 1).start();
  }

  /**
   * True for a hyphen or a later part of a hyphenated name, which {@code text} has already taken.
   */
  private boolean isInHyphenated(int i) {
    return isNameHyphen(i) || isNameHyphen(i - 1);
  }

  /** Finds prepositional phrases between commas: "the minister[, in remarks on Monday,] urged". */
  private void findParentheticals() {
    for (int i = 0; i < parse.size(); i++) {
      List<Integer> below = parse.relation(i).equals(Relations.PREP) ? parse.subtree(i) : List.of();
      int first = below.isEmpty() ? 0 : below.get(0) - 1;
      int last = below.isEmpty() ? 0 : below.get(below.size() - 1) + 1;
      boolean between = parse.word(first).equals(",") && parse.word(last).equals(",");
      if (between && parse.isNoun(parse.head(i)) && parse.head(i) < first) {
        parentheticals.set(first, last + 1);
      }
    }
  }

  /** Adds the words that patterns are matched with, and their positions. */
  private void addWords() {
    for (int i = 0; i < parse.size(); i++) {
      positionOf[i] = words.size();
      boolean between = i > 0 && groupOf[i] == FlatSentence.NO_GROUP && groupOf[i - 1] >= 0;
      boolean joins =
          between && i + 1 < parse.size() && groupOf[i + 1] == groupOf[i - 1] && !isKept(i);
      boolean parenthetical = parentheticals.get(i);
      if (!joins && !parenthetical && !parse.tag(i).equals(Tags.POS) && !isInHyphenated(i)) {
        words.add(new FlatSentence.Word(text(i), parse.tag(i), groupOf[i], i));
      }
    }
    positionOf[parse.size()] = words.size();
  }

  /** False for a comma or conjunction, which is dropped between the members of a group. */
  private boolean isKept(int i) {
    return !Set.of(Tags.COMMA, Tags.CC).contains(parse.tag(i));
  }

  /** The verb phrases; an auxiliary has that of its verb. */
  private List<FlatSentence.VerbPhrase> verbs() {
    List<FlatSentence.VerbPhrase> verbs = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      if (Tags.isVerb(parse.tag(i))) {
        boolean auxiliary = Relations.AUXILIARIES.contains(parse.relation(i)) && parse.head(i) >= 0;
        int verb = auxiliary ? parse.head(i) : i;
        verbs.add(
            new FlatSentence.VerbPhrase(
                positionOf[i], positionOf[Math.max(end(verb), endAbove(verb))]));
      }
    }
    return verbs;
  }

  /** The end of the clause above an infinitive: "is about to restore ties after ...". */
  private int endAbove(int verb) {
    int at = verb;
    while (parse.head(at) >= 0 && LEADS_ON.contains(parse.relation(at))) {
      at = parse.head(at);
    }
    return at == verb || !parse.isVerb(at) ? 0 : end(at);
  }

  /** The end of the verb's subtree, exclusive, before a coordinated verb and closing marks. */
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
