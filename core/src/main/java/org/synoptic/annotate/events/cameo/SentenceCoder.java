package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.syntax.Tags;

/**
 * Codes one flat sentence. The best pattern of each verb gives the code; source and target are
 * those of the pattern, otherwise the noun phrases before and after the verb.
 */
final class SentenceCoder {

  private static final Set<String> BE = Set.of("WAS", "WERE", "IS", "ARE", "BEEN", "BEING", "BE");
  private static final Set<String> HAVE = Set.of("HAS", "HAVE", "HAD", "HAVING");

  /** Divides a code into that of source to target and that of target to source. */
  private static final String RECIPROCAL = ":";

  /** Most words of a compound verb besides its head; longer forms are tried first. */
  private static final int MAX_COMPOUND_WORDS = 3;

  private final VerbDictionary verbs;
  private final CoderSettings settings;
  private final FlatSentence sentence;
  private final List<CodedGroup> groups;
  private final List<CodedEvent> events = new ArrayList<>();

  SentenceCoder(
      VerbDictionary verbs,
      CoderSettings settings,
      FlatSentence sentence,
      List<CodedGroup> groups) {
    this.verbs = verbs;
    this.settings = settings;
    this.sentence = sentence;
    this.groups = groups;
  }

  /** The events in order of their verbs, each once. */
  List<CodedEvent> events() {
    int nextFree = 0;
    for (FlatSentence.VerbPhrase phrase : sentence.verbs()) {
      if (phrase.verb() >= nextFree && code(phrase)) {
        nextFree = phrase.until();
      }
    }
    List<CodedEvent> kept = new ArrayList<>();
    for (CodedEvent event : events) {
      boolean dyad = event.source().hasCode() && event.target().hasCode();
      if ((dyad || !settings.requireDyad()) && kept.stream().noneMatch(event::isSameAs)) {
        kept.add(event);
      }
    }
    return List.copyOf(kept);
  }

  /** Codes a verb phrase; true when it has a code, so that verbs inside it are not coded again. */
  private boolean code(FlatSentence.VerbPhrase phrase) {
    int passive = passive(phrase);
    int verb = passive >= 0 ? passive : phrase.verb();
    for (int length = MAX_COMPOUND_WORDS; length >= 0; length--) {
      int words = length;
      List<VerbDictionary.Form> forms =
          verbs.forms(text(verb)).stream()
              .filter(form -> form.length() == words && occurs(form, verb))
              .toList();
      if (!forms.isEmpty()) {
        return code(phrase, verb, passive >= 0, forms);
      }
    }
    return false;
  }

  private boolean code(
      FlatSentence.VerbPhrase phrase, int verb, boolean passive, List<VerbDictionary.Form> forms) {
    List<Integer> before =
        PatternMatch.positions(startOf(forms.get(0), verb) - 1, commaBefore(verb));
    List<Integer> after = PatternMatch.positions(endOf(forms.get(0), verb), phrase.until());
    List<VerbPattern> patterns = forms.stream().flatMap(f -> f.patterns().stream()).toList();
    PatternMatch.Result found = PatternMatch.best(sentence, verbs, patterns, before, after);
    String patternCode = found == null ? DatedCode.NONE : found.code();
    String code = patternCode.equals(DatedCode.NONE) ? plainCode(forms) : patternCode;
    if (code.equals(DatedCode.NONE)) {
      return false;
    }
    Integer target = found == null || found.target() == null ? targetAfter(after) : found.target();
    Integer source =
        found == null || found.source() == null ? sourceBefore(before, target) : found.source();
    if (source != null && target != null) {
      add(groups.get(source), groups.get(target), code, passive, verb);
    }
    return true;
  }

  /** The code of the verb without a pattern, {@link DatedCode#NONE} for none. */
  private static String plainCode(List<VerbDictionary.Form> forms) {
    return forms.stream()
        .map(VerbDictionary.Form::code)
        .filter(code -> !code.equals(DatedCode.NONE))
        .findFirst()
        .orElse(DatedCode.NONE);
  }

  private boolean occurs(VerbDictionary.Form form, int verb) {
    return lastOf(verb, form.before(), -1) >= 0 && lastOf(verb, form.after(), 1) >= 0;
  }

  private int startOf(VerbDictionary.Form form, int verb) {
    return lastOf(verb, form.before(), -1);
  }

  private int endOf(VerbDictionary.Form form, int verb) {
    return lastOf(verb, form.after(), 1) + 1;
  }

  /** Index of the last of the words beside the verb, fillers skipped; -1 when one is missing. */
  private int lastOf(int verb, List<String> words, int direction) {
    int i = verb;
    for (String word : words) {
      i += direction;
      while (inSentence(i) && !text(i).equals(word) && FillerWords.isFiller(text(i))) {
        i += direction;
      }
      if (!inSentence(i) || !text(i).equals(word)) {
        return -1;
      }
    }
    return i;
  }

  private boolean inSentence(int i) {
    return i >= 0 && i < sentence.words().size();
  }

  private String text(int i) {
    return sentence.words().get(i).text();
  }

  private int commaBefore(int verb) {
    int i = verb - 1;
    while (i >= 0 && !sentence.words().get(i).isComma()) {
      i--;
    }
    return i;
  }

  /** Index of the participle of a passive with agent ("was [opposed] by ..."), otherwise -1. */
  private int passive(FlatSentence.VerbPhrase phrase) {
    boolean sawBe = false;
    for (int i = phrase.verb(); i < phrase.until(); i++) {
      FlatSentence.Word word = sentence.words().get(i);
      if (sawBe && word.tag().equals(Tags.VBN) && !BE.contains(word.text())) {
        return hasAgent(i, phrase.until()) ? i : -1;
      }
      sawBe |= BE.contains(word.text());
      if (word.group() != FlatSentence.NO_GROUP || !sawBe && !HAVE.contains(word.text())) {
        return -1;
      }
    }
    return -1;
  }

  private boolean hasAgent(int participle, int until) {
    for (int i = participle + 1; i < until; i++) {
      FlatSentence.Word word = sentence.words().get(i);
      if (word.text().equals("BY") && word.group() == FlatSentence.NO_GROUP) {
        return true;
      }
    }
    return false;
  }

  /** The target: the first coded group after the verb, otherwise the first group. */
  private @Nullable Integer targetAfter(List<Integer> after) {
    Integer first = null;
    for (int i : after) {
      int group = sentence.words().get(i).group();
      if (group != FlatSentence.NO_GROUP) {
        if (groups.get(group).isCompound() || groups.get(group).hasCode()) {
          return group;
        }
        first = first == null ? Integer.valueOf(group) : first;
      }
    }
    return first;
  }

  /**
   * The source: the first coded group of the clause before the verb with another code than the
   * target.
   */
  private @Nullable Integer sourceBefore(List<Integer> before, @Nullable Integer target) {
    Integer nearestCoded = null;
    Integer nearestUncoded = null;
    for (int i : before) {
      int group = sentence.words().get(i).group();
      if (group == FlatSentence.NO_GROUP || target != null && isSame(group, target)) {
        continue;
      }
      boolean coded = groups.get(group).isCompound() || groups.get(group).hasCode();
      nearestCoded = coded ? Integer.valueOf(group) : nearestCoded;
      nearestUncoded = coded ? nearestUncoded : Integer.valueOf(group);
    }
    return nearestCoded != null ? nearestCoded : nearestUncoded;
  }

  private boolean isSame(int group, int other) {
    return groups.get(group).coded().get(0).code().equals(groups.get(other).coded().get(0).code());
  }

  /** Adds an event for each source and target; a reciprocal code adds the reverse too. */
  private void add(CodedGroup source, CodedGroup target, String code, boolean passive, int verb) {
    int colon = code.indexOf(RECIPROCAL);
    List<CodedGroup.Actor> sources = passive ? target.coded() : source.coded();
    List<CodedGroup.Actor> targets = passive ? source.coded() : target.coded();
    addAll(sources, targets, colon < 0 ? code : code.substring(0, colon), verb);
    if (colon >= 0) {
      addAll(targets, sources, code.substring(colon + 1), verb);
    }
  }

  private void addAll(
      List<CodedGroup.Actor> sources, List<CodedGroup.Actor> targets, String code, int verb) {
    for (CodedGroup.Actor source : sources) {
      for (CodedGroup.Actor target : targets) {
        if (!source.code().equals(target.code())) {
          events.add(new CodedEvent(source, target, code, sentence.words().get(verb).token()));
        }
      }
    }
  }
}
