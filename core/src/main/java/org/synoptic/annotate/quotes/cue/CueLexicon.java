package org.synoptic.annotate.quotes.cue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Quote;
import org.synoptic.syntax.Relations;

/** The cues of {@code cues.txt} by base form, and its other words of speech, by section. */
public final class CueLexicon {

  private static final List<String> VERBS = List.of("said", "held");
  private static final List<String> NOUNS = List.of("nouns-said", "nouns-held");
  private static final List<String> ADJECTIVES = List.of("adjectives");
  private static final String PREPOSITION = "@";

  private static final WordList LIST =
      WordList.of(CueLexicon.class, "cues.txt")
          .sections(
              "said",
              "held",
              "adjectives",
              "nouns-said",
              "nouns-held",
              "nouns-colon",
              "headline-speakers",
              "no-speaker")
          .columns(Column.value("word"), Column.words("frames").optional())
          .distinctBy(WordList.SECTION, "word");

  /** What a cue may carry; what begins with "@" is a preposition, which may be any. */
  private static final Set<String> FRAMES =
      Set.of("q", "that", "to", "ing", "np", "pred", "dat", "=to", "seem");

  private final Map<String, Map<String, Cue>> sections = new HashMap<>();

  public CueLexicon() {
    LIST.rows().forEach(this::add);
  }

  private void add(ListRow row) {
    List<String> frames = row.all("frames");
    for (String frame : frames) {
      if (!frame.startsWith(PREPOSITION) && !FRAMES.contains(frame)) {
        throw row.error("no frame \"" + frame + "\"");
      }
    }
    Quote.Act act = row.section().endsWith("said") ? Quote.Act.SAID : Quote.Act.HELD;
    Cue cue =
        new Cue(
            act,
            frames.stream().filter(FRAMES::contains).collect(Collectors.toSet()),
            frames.stream()
                .filter(f -> f.startsWith(PREPOSITION))
                .map(f -> f.substring(1))
                .collect(Collectors.toSet()));
    sections.computeIfAbsent(row.section(), s -> new HashMap<>()).put(row.get("word"), cue);
  }

  private @Nullable Cue in(String lemma, List<String> names) {
    for (String name : names) {
      Cue cue = sections.getOrDefault(name, Map.of()).get(lemma);
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }

  /** The cue that the verb {@code v} is, with its particle where it has one. */
  @Nullable
  public Cue verb(QuoteTree tree, int v) {
    int particle = tree.child(v, Set.of(Relations.PRT, Relations.ADVMOD));
    if (particle == v + 1) {
      Cue cue = in(tree.lemma(v) + " " + tree.lemma(particle), VERBS);
      if (cue != null) {
        return cue;
      }
    }
    return in(tree.lemma(v), VERBS);
  }

  @Nullable
  public Cue noun(String lemma) {
    return in(lemma, NOUNS);
  }

  @Nullable
  public Cue adjective(String lemma) {
    return in(lemma, ADJECTIVES);
  }

  public boolean word(String section, String word) {
    return sections.getOrDefault(section, Map.of()).containsKey(word);
  }
}
