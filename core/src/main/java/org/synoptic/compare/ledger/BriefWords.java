package org.synoptic.compare.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/** A statement as a line to be read on its own, with the passages it rests on. */
final class BriefWords {

  /** A wording that is harder to read than this is not shown. */
  private static final double HARD = 3.5;

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

  /** A line and the passages that bear it out. */
  record Words(String text, Set<Passage> passages) {}

  private final Scene scene;

  BriefWords(Scene scene) {
    this.scene = scene;
  }

  /** The statement in its report's words; null where they cannot be read on their own. */
  @Nullable Words of(Statement wording) {
    if (Wordings.burden(scene, wording) >= HARD) {
      return null;
    }
    Span shown = Wordings.shown(scene, wording);
    String text = scene.words(wording.report(), shown);
    if (!reads(text) || wording.head() == null || !Wordings.verb(wording.head())) {
      return null;
    }
    Set<Passage> passages = new LinkedHashSet<>();
    passages.add(scene.passage(wording.report(), shown));
    Quote quote = wording.quote();
    if (wording.direct() && quote != null && wording.speaker() != null) {
      text = speaker(wording, quote) + ": “" + text + "”";
      passages.addAll(naming(wording, quote));
    }
    return new Words(text, passages);
  }

  /** A line, and after it the other side: its sentence, or its clause between quotation marks. */
  Words against(Words one, Statement other, Passage clause) {
    Words whole = of(other);
    Set<Passage> passages = new LinkedHashSet<>(one.passages());
    if (whole != null) {
      passages.addAll(whole.passages());
      return new Words(ended(one.text()) + " " + ended(whole.text()), passages);
    }
    passages.add(clause);
    return new Words(ended(one.text()) + " “" + clause.text() + "”", passages);
  }

  private static String ended(String text) {
    String bare = text.strip();
    boolean ends = ".!?”\"’".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    return ends ? bare : bare + ".";
  }

  /** The speaker's name, or the words that stand for one who is not named: "A spokeswoman". */
  private String speaker(Statement wording, Quote quote) {
    String name = wording.speaker() == null ? "" : wording.speaker().name();
    boolean named = name.chars().anyMatch(Character::isUpperCase);
    if (named || quote.source().isEmpty()) {
      return name;
    }
    String printed = scene.words(wording.report(), quote.source().get(0));
    return PRONOUNS.contains(Names.fold(printed)) ? name : printed;
  }

  /** Whether it begins like a sentence and does not break off in a bracket or quote. */
  private static boolean reads(String text) {
    int first = text.codePointAt(0);
    boolean begins =
        Character.isUpperCase(first) || Character.isDigit(first) || first == '“' || first == '"';
    return begins
        && count(text, '(') == count(text, ')')
        && count(text, '“') == count(text, '”')
        && count(text, '"') % 2 == 0
        && !text.endsWith(".)");
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }

  /** The words that name the speaker: the source of the quote, and where the report names them. */
  private List<Passage> naming(Statement wording, Quote quote) {
    List<Passage> passages = new ArrayList<>();
    quote.source().forEach(source -> passages.add(scene.passage(wording.report(), source)));
    String name = wording.speaker() == null ? "" : wording.speaker().name();
    String body = scene.article(wording.report()).body();
    int at = body.indexOf(name);
    if (at >= 0 && !name.isEmpty()) {
      passages.add(scene.passage(wording.report(), new Span(at, at + name.length())));
    } else {
      for (Map.Entry<String, Passage> other : elsewhere(name).entrySet()) {
        passages.add(other.getValue());
      }
    }
    return passages;
  }

  private Map<String, Passage> elsewhere(String name) {
    for (Telling telling : scene.tellings) {
      int at = telling.body().indexOf(name);
      if (at >= 0 && !name.isEmpty()) {
        Passage passage = scene.passage(telling.index, new Span(at, at + name.length()));
        return Map.of(name, passage);
      }
    }
    return Map.of();
  }
}
