package org.synoptic.compare.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.terms.StoryWords;
import org.synoptic.lexicon.Aliases;
import org.synoptic.lexicon.Nicknames;
import org.synoptic.lexicon.PersonTitles;
import org.synoptic.lexicon.StopWords;
import org.synoptic.lexicon.WordList;
import org.synoptic.text.Words;

/** Whether two printed names of speakers are of the same speaker. */
public final class SpeakerMatcher {

  private static final Map<List<String>, List<String>> ALIASES = aliases();
  private static final Set<String> SPOKESPEOPLE = StoryWords.of("spokespeople");

  private static final WordList UNNAMED_LIST = WordList.of(SpeakerMatcher.class, "unnamed.txt");

  /** Sources that stay unnamed on purpose; to name one is another attribution. */
  private static final Set<String> UNNAMED = UNNAMED_LIST.words();

  /** An article or owner before a common noun. */
  private static final Pattern DESCRIPTION =
      Pattern.compile("(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|\\p{Lu}\\p{L}+['’]s) \\p{Ll}");

  private static final Pattern OF_PLACE = Pattern.compile(" of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?");

  /** Words that are never names. Other function words may be: "Mrs May", "Will Orme". */
  private static final Set<String> NO_NAMES = StopWords.neverNames();

  /** Speakers whose words are remembered; the map is cleared at this size. */
  private static final int MOST_SPEAKERS = 10_000;

  private static final Map<String, Name> NAMES = new ConcurrentHashMap<>();

  private SpeakerMatcher() {}

  /**
   * What is asked of a name for each one that it may be the same as.
   *
   * @param words in their order, aliases resolved, function words left out
   * @param untitled the same without titles, unless it has no other words
   * @param proper whether it is known by a name, not as "the reporter" only
   * @param head the name before a comma: "Orla Finch" of "Orla Finch, who runs the port"
   */
  private record Name(Set<String> words, Set<String> untitled, boolean proper, String head) {

    static Name of(String speaker) {
      Set<String> words = Collections.unmodifiableSet(newWords(speaker));
      Set<String> rest = new LinkedHashSet<>(words);
      rest.removeIf(PersonTitles::isOfSpeaker);
      Set<String> untitled = rest.isEmpty() ? words : Collections.unmodifiableSet(rest);
      return new Name(words, untitled, hasProperWord(speaker), headOf(speaker));
    }
  }

  private static Map<List<String>, List<String>> aliases() {
    Map<List<String>, List<String>> aliases = new LinkedHashMap<>();
    Aliases.ofSpeakers()
        .forEach(
            (body, others) ->
                others.forEach(
                    name -> aliases.put(Words.of(name).forms(), Words.of(body).forms())));
    return aliases;
  }

  /** Whether the text names a speaker: it is neither null nor a pronoun. */
  public static boolean named(@Nullable String speaker) {
    return speaker != null && !words(speaker).isEmpty();
  }

  /**
   * Whether the two may be one speaker: one of them is not named or is known by an office only
   * ("the mayor"), or the words of one name are among those of the other ("a spokeswoman", "Foreign
   * Office spokeswoman"). Meant for speakers of the same words.
   */
  public static boolean agree(@Nullable String a, @Nullable String b) {
    if (a == null || b == null || !named(a) || !named(b)) {
      return true;
    }
    if (isOffice(a) && proper(b) || isOffice(b) && proper(a)) {
      return true;
    }
    return agree(name(a), name(b)) || agree(ofHead(a), ofHead(b));
  }

  /**
   * Whether one is named and the other one described by what he is to somebody: "Orla Finch", "a
   * lawyer for Mr. Orme". Voices that a report leaves unnamed on purpose are never one.
   */
  public static boolean mayBeByOffice(String a, String b) {
    return isDescription(a) && !isDescription(b) && proper(b)
        || isDescription(b) && !isDescription(a) && proper(a);
  }

  /** "A lawyer for Mr. Orme", "the carpet fitter"; not "a source", not "the Harbour Board". */
  private static boolean isDescription(String speaker) {
    return DESCRIPTION.matcher(speaker).lookingAt()
        && words(speaker).stream().noneMatch(UNNAMED::contains);
  }

  /** Whether both are named and the words of one name are among those of the other. */
  public static boolean alike(@Nullable String a, @Nullable String b) {
    return a != null && b != null && agree(name(a), name(b));
  }

  /** Whether the speaker is known by a name, not as "the reporter" only. */
  public static boolean hasName(@Nullable String speaker) {
    return speaker != null && proper(speaker);
  }

  private static boolean agree(Name one, Name other) {
    return nested(one.words(), other.words())
        || nested(one.untitled(), other.untitled())
        || namesakes(List.copyOf(one.untitled()), List.copyOf(other.untitled()));
  }

  /** Whether it is an office rather than a name: "the attorney general", "Finch’s lawyer". */
  private static boolean isOffice(String speaker) {
    Set<String> words = words(speaker);
    Words all = Words.of(name(speaker).head());
    int last = all.isEmpty() ? 0 : all.span(all.size() - 1).start();
    boolean lower = Character.isLowerCase(speaker.codePointAt(last));
    return words.stream().allMatch(PersonTitles::isOfSpeaker)
        || lower && UNNAMED.stream().noneMatch(words::contains);
  }

  private static String headOf(String speaker) {
    int comma = speaker.indexOf(',');
    String name = comma > 0 ? speaker.substring(0, comma) : speaker;
    return OF_PLACE.matcher(name).replaceAll("");
  }

  /**
   * Whether the two are one speaker even where the words differ: the same name, a surname for a
   * full name, or a body and its spokesperson. Unnamed sources are never known to be one.
   */
  public static boolean same(@Nullable String a, @Nullable String b) {
    if (a == null || b == null || !proper(a) || !proper(b)) {
      return false;
    }
    if (!agree(name(a), name(b)) && !agree(ofHead(a), ofHead(b))) {
      return false;
    }
    return same(name(a).untitled(), name(b).untitled())
        || same(ofHead(a).untitled(), ofHead(b).untitled());
  }

  private static boolean same(Set<String> some, Set<String> others) {
    return some.equals(others)
        || voice(some) != voice(others)
        || last(some).equals(last(others)) && !voice(some);
  }

  /** The one that says more of who it is: a name before an office, then the longer. */
  public static @Nullable String fuller(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    if (proper(a) != proper(b)) {
      return proper(a) ? a : b;
    }
    return words(b).size() > words(a).size() ? b : a;
  }

  private static boolean proper(String speaker) {
    return name(speaker).proper();
  }

  private static boolean hasProperWord(String speaker) {
    Words words = Words.of(speaker);
    for (int i = 0; i < words.size(); i++) {
      boolean capital = Character.isUpperCase(speaker.codePointAt(words.span(i).start()));
      if (capital && !NO_NAMES.contains(words.form(i)) && !isRole(words.form(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRole(String form) {
    return PersonTitles.isOfSpeaker(form) || SPOKESPEOPLE.contains(form);
  }

  private static boolean voice(Set<String> words) {
    return words.contains("spokesperson");
  }

  private static String last(Set<String> words) {
    return words.stream().reduce("", (before, word) -> word);
  }

  /** A first name and its short form or initial before one surname: "Tim" and "Timothy Orme". */
  private static boolean namesakes(List<String> a, List<String> b) {
    if (a.size() < 2 || b.size() < 2 || !a.get(a.size() - 1).equals(b.get(b.size() - 1))) {
      return false;
    }
    String first = a.get(0);
    String other = b.get(0);
    return first.startsWith(other) || other.startsWith(first) || Nicknames.same(first, other);
  }

  private static boolean nested(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  private static Name name(String speaker) {
    Name known = NAMES.get(speaker);
    if (known != null) {
      return known;
    }
    if (NAMES.size() >= MOST_SPEAKERS) {
      NAMES.clear();
    }
    Name name = Name.of(speaker);
    NAMES.put(speaker, name);
    return name;
  }

  private static Name ofHead(String speaker) {
    return name(name(speaker).head());
  }

  private static Set<String> words(String speaker) {
    return name(speaker).words();
  }

  private static Set<String> newWords(String speaker) {
    List<String> forms = new ArrayList<>(Words.of(speaker).forms());
    ALIASES.forEach((alias, name) -> replace(forms, alias, name));
    Set<String> words = new LinkedHashSet<>();
    for (String form : forms) {
      if (SPOKESPEOPLE.contains(form)) {
        words.add("spokesperson");
      } else if (!NO_NAMES.contains(form)) {
        words.add(form);
      }
    }
    return words;
  }

  private static void replace(List<String> forms, List<String> alias, List<String> name) {
    for (int i = 0; i + alias.size() <= forms.size(); i++) {
      if (forms.subList(i, i + alias.size()).equals(alias)) {
        forms.subList(i, i + alias.size()).clear();
        forms.addAll(i, name);
      }
    }
  }
}
