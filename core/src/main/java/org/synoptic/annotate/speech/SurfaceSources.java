package org.synoptic.annotate.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.model.Span;
import org.synoptic.text.numbers.ScannedToken;

/** The words that name who speaks, and the fullest name that the text gives the speaker. */
final class SurfaceSources {

  private static final int LONGEST = 8;

  private final String body;
  private final List<ScannedToken> words;
  private final ContextWords kinds;
  private final Map<String, String> fullNames = new HashMap<>();

  SurfaceSources(String body, List<ScannedToken> words, ContextWords kinds) {
    this.body = body;
    this.words = words;
    this.kinds = kinds;
    for (int i = 1; i < words.size(); i++) {
      boolean pair =
          name(i - 1) && name(i) && !words.get(i).glued() && !words.get(i).startsParagraph();
      boolean small = kinds.is("ARTICLE", lower(i - 1)) || leads(i - 1);
      if (pair && !small) {
        fullNames.putIfAbsent(lower(i), body.substring(start(i - 1), words.get(i).end()));
      }
    }
  }

  String lower(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  private int start(int i) {
    return words.get(i).start();
  }

  private boolean capital(int i) {
    return i >= 0 && i < words.size() && words.get(i).capitalised();
  }

  private boolean name(int i) {
    return capital(i) && words.get(i).text().length() > 1 && !role(lower(i));
  }

  private boolean leads(int i) {
    return kinds.is("OPENS", lower(i)) || kinds.is("BY", lower(i));
  }

  private boolean role(String word) {
    return kinds.of("ROLE").stream().anyMatch(word::endsWith);
  }

  /** True for a mark that ends a sentence, and before a paragraph. */
  boolean ends(int i) {
    boolean point = ".!?".contains(lower(i)) && !lower(i).isEmpty();
    return i < 0
        || i >= words.size()
        || point
        || (i + 1 < words.size() && words.get(i + 1).startsParagraph());
  }

  /** The source that begins at word {@code i}: "die Ministerin Anna Müller", "er". */
  @Nullable Span from(int i) {
    if (kinds.is("PRONOUN", lower(i)) && !capital(i + 1)) {
      return new Span(start(i), words.get(i).end());
    }
    int last = -1;
    for (int k = i; k < Math.min(words.size(), i + LONGEST) && belongs(k, i); k++) {
      last = capital(k) ? k : last;
    }
    return last < 0 ? null : new Span(start(i), words.get(last).end());
  }

  /** The source right before the verb at word {@code verb}. */
  @Nullable Span upTo(int verb) {
    int first = -1;
    for (int k = verb - 1; k >= Math.max(0, verb - LONGEST) && belongs(k, verb); k--) {
      first = k;
      boolean genitive = kinds.is("INSIDE", lower(k)) && capital(k - 1);
      if (words.get(k).startsParagraph() || (kinds.is("ARTICLE", lower(k)) && !genitive)) {
        break;
      }
    }
    boolean pronoun = first == verb - 1 && kinds.is("PRONOUN", lower(first));
    while (first >= 0
        && first < verb
        && !pronoun
        && !capital(first)
        && !kinds.is("ARTICLE", lower(first))) {
      first++;
    }
    boolean whole = first >= 0 && first < verb && (pronoun || capital(verb - 1));
    return whole ? new Span(start(first), words.get(verb - 1).end()) : null;
  }

  private boolean belongs(int k, int from) {
    String word = lower(k);
    boolean small =
        kinds.is("ARTICLE", word) || kinds.is("INSIDE", word) || kinds.is("PRONOUN", word);
    boolean adjective = word.endsWith("e") || word.endsWith("en") || word.endsWith("er");
    boolean between = words.get(k).alphabetic() && adjective && capital(k + 1);
    boolean mark = word.equals("-") || (word.equals(".") && capital(k + 1) && shortened(k - 1));
    boolean line = k > from && words.get(k).startsParagraph();
    return !line && (capital(k) || small || between || mark);
  }

  /** "Dr.", "J.". */
  private boolean shortened(int i) {
    return kinds.is("INSIDE", lower(i)) || lower(i).length() == 1;
  }

  /** The name in the source, as full as the text has it; null for a pronoun. */
  @Nullable String speaker(Span source) {
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (source.covers(new Span(start(i), words.get(i).end()))) {
        inside.add(i);
      }
    }
    int first = inside.get(0);
    if (inside.size() == 1 && kinds.is("PRONOUN", lower(first))) {
      return null;
    }
    for (int drop = dropped(inside); drop > 0; drop = dropped(inside)) {
      inside.subList(0, drop).clear();
    }
    int last = inside.get(inside.size() - 1);
    String alone = body.substring(start(inside.get(0)), words.get(last).end());
    boolean bare = inside.size() == 1 && start(last) == source.start();
    String full = bare ? fullNames.get(lower(last)) : null;
    return full == null ? alone : full;
  }

  /** How many words before the name are no part of it: "die", "Ministerin", "FWR-Vorsitzende". */
  private int dropped(List<Integer> inside) {
    if (inside.size() < 2) {
      return 0;
    }
    String first = lower(inside.get(0));
    boolean small = kinds.is("ARTICLE", first) || (kinds.is("INSIDE", first) && !shortened(inside));
    boolean title = role(first) && name(inside.get(1));
    boolean joined =
        inside.size() > 3
            && lower(inside.get(1)).equals("-")
            && role(lower(inside.get(2)))
            && name(inside.get(3));
    return small || title ? 1 : joined ? 3 : 0;
  }

  private boolean shortened(List<Integer> inside) {
    return lower(inside.get(1)).equals(".");
  }
}
