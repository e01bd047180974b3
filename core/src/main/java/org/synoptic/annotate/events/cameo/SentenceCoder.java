package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.syntax.Tags;

/** Codes one sentence: each verb with its patterns, then who stands before and behind it. */
final class SentenceCoder {

  private static final Set<String> BE = Set.of("WAS", "WERE", "IS", "ARE", "BEEN", "BEING", "BE");
  private static final Set<String> HAVE = Set.of("HAS", "HAVE", "HAD", "HAVING");
  private static final String BOTH_WAYS = ":";

  private final VerbDictionary verbs;
  private final CoderSettings settings;
  private final FlatSentence line;
  private final List<CodedGroup> groups;
  private final List<CodedEvent> events = new ArrayList<>();

  SentenceCoder(
      VerbDictionary verbs, CoderSettings settings, FlatSentence line, List<CodedGroup> groups) {
    this.verbs = verbs;
    this.settings = settings;
    this.line = line;
    this.groups = groups;
  }

  List<CodedEvent> events() {
    int free = 0;
    for (FlatSentence.VerbPhrase phrase : line.verbs()) {
      if (phrase.verb() >= free && code(phrase)) {
        free = phrase.until();
      }
    }
    List<CodedEvent> kept = new ArrayList<>();
    for (CodedEvent event : events) {
      boolean both = event.source().isKnown() && event.target().isKnown();
      if ((both || !settings.needsBoth()) && kept.stream().noneMatch(event::isSameAs)) {
        kept.add(event);
      }
    }
    return List.copyOf(kept);
  }

  /** Whether the verb has a code; what it governs is then not looked at again. */
  private boolean code(FlatSentence.VerbPhrase phrase) {
    int passive = passive(phrase);
    int verb = passive >= 0 ? passive : phrase.verb();
    for (int length = 3; length >= 0; length--) {
      int words = length;
      List<VerbDictionary.Form> forms =
          verbs.forms(text(verb)).stream()
              .filter(form -> form.length() == words && stands(form, verb))
              .toList();
      if (!forms.isEmpty()) {
        return code(phrase, verb, passive >= 0, forms);
      }
    }
    return false;
  }

  private boolean code(
      FlatSentence.VerbPhrase phrase, int verb, boolean passive, List<VerbDictionary.Form> forms) {
    List<Integer> before = PatternMatch.places(startOf(forms.get(0), verb) - 1, commaBefore(verb));
    List<Integer> after = PatternMatch.places(endOf(forms.get(0), verb), phrase.until());
    List<VerbPattern> patterns = forms.stream().flatMap(f -> f.patterns().stream()).toList();
    PatternMatch.Found found = PatternMatch.best(line, verbs, patterns, before, after);
    String told = found == null ? DatedCode.NONE : found.code();
    String code = told.equals(DatedCode.NONE) ? plainCode(forms) : told;
    if (code.equals(DatedCode.NONE)) {
      return false;
    }
    Integer target = found == null || found.target() == null ? behind(after) : found.target();
    Integer source =
        found == null || found.source() == null ? ahead(before, target) : found.source();
    if (source != null && target != null) {
      add(groups.get(source), groups.get(target), code, passive, verb);
    }
    return true;
  }

  private static String plainCode(List<VerbDictionary.Form> forms) {
    return forms.stream()
        .map(VerbDictionary.Form::code)
        .filter(code -> !code.equals(DatedCode.NONE))
        .findFirst()
        .orElse(DatedCode.NONE);
  }

  private boolean stands(VerbDictionary.Form form, int verb) {
    return step(verb, form.before(), -1) >= 0 && step(verb, form.after(), 1) >= 0;
  }

  private int startOf(VerbDictionary.Form form, int verb) {
    return step(verb, form.before(), -1);
  }

  private int endOf(VerbDictionary.Form form, int verb) {
    return step(verb, form.after(), 1) + 1;
  }

  /** The place of the last of the words that stand beside the verb, -1 when they do not. */
  private int step(int verb, List<String> words, int way) {
    int at = verb;
    for (String word : words) {
      at += way;
      while (inLine(at) && !text(at).equals(word) && FillerWords.is(text(at))) {
        at += way;
      }
      if (!inLine(at) || !text(at).equals(word)) {
        return -1;
      }
    }
    return at;
  }

  private boolean inLine(int at) {
    return at >= 0 && at < line.words().size();
  }

  private String text(int at) {
    return line.words().get(at).text();
  }

  private int commaBefore(int verb) {
    int at = verb - 1;
    while (at >= 0 && !line.words().get(at).isComma()) {
      at--;
    }
    return at;
  }

  /** The participle of "was fiercely opposed by ...", -1 when the verb is not in the passive. */
  private int passive(FlatSentence.VerbPhrase phrase) {
    boolean be = false;
    for (int i = phrase.verb(); i < phrase.until(); i++) {
      FlatSentence.Word word = line.words().get(i);
      if (be && word.tag().equals(Tags.VBN) && !BE.contains(word.text())) {
        return hasAgent(i, phrase.until()) ? i : -1;
      }
      be |= BE.contains(word.text());
      if (word.group() != FlatSentence.NO_GROUP || !be && !HAVE.contains(word.text())) {
        return -1;
      }
    }
    return -1;
  }

  private boolean hasAgent(int participle, int until) {
    for (int i = participle + 1; i < until; i++) {
      FlatSentence.Word word = line.words().get(i);
      if (word.text().equals("BY") && word.group() == FlatSentence.NO_GROUP) {
        return true;
      }
    }
    return false;
  }

  /** The first coded group behind the verb, otherwise the first. */
  private @Nullable Integer behind(List<Integer> after) {
    Integer first = null;
    for (int at : after) {
      int group = line.words().get(at).group();
      if (group != FlatSentence.NO_GROUP) {
        if (groups.get(group).isJoined() || groups.get(group).isKnown()) {
          return group;
        }
        first = first == null ? Integer.valueOf(group) : first;
      }
    }
    return first;
  }

  /** The first coded group of the clause before the verb that is another than the target. */
  private @Nullable Integer ahead(List<Integer> before, @Nullable Integer target) {
    Integer known = null;
    Integer other = null;
    for (int at : before) {
      int group = line.words().get(at).group();
      if (group == FlatSentence.NO_GROUP || target != null && isSame(group, target)) {
        continue;
      }
      boolean coded = groups.get(group).isJoined() || groups.get(group).isKnown();
      known = coded ? Integer.valueOf(group) : known;
      other = coded ? other : Integer.valueOf(group);
    }
    return known != null ? known : other;
  }

  private boolean isSame(int group, int other) {
    return groups.get(group).known().get(0).code().equals(groups.get(other).known().get(0).code());
  }

  /** Each source with each target; a code with a colon says what the target does in turn. */
  private void add(CodedGroup source, CodedGroup target, String code, boolean passive, int verb) {
    int colon = code.indexOf(BOTH_WAYS);
    List<CodedGroup.Side> sources = passive ? target.known() : source.known();
    List<CodedGroup.Side> targets = passive ? source.known() : target.known();
    addAll(sources, targets, colon < 0 ? code : code.substring(0, colon), verb);
    if (colon >= 0) {
      addAll(targets, sources, code.substring(colon + 1), verb);
    }
  }

  private void addAll(
      List<CodedGroup.Side> sources, List<CodedGroup.Side> targets, String code, int verb) {
    for (CodedGroup.Side source : sources) {
      for (CodedGroup.Side target : targets) {
        if (!source.code().equals(target.code())) {
          events.add(new CodedEvent(source, target, code, line.words().get(verb).token()));
        }
      }
    }
  }
}
