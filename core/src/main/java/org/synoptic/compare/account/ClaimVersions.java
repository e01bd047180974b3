package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.wording.DisplayLine;
import org.synoptic.compare.wording.FigureText;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Figure;
import org.synoptic.model.Passage;
import org.synoptic.model.Timex;

/** The versions of a claim: one for each sentence that states it, with its words. */
final class ClaimVersions {

  /** Words between two runs of one clause; with no more the runs become one passage. */
  private static final Pattern CONJUNCTION = Pattern.compile("\\b(and|or|but|that)\\b");

  private final StoryIndex story;

  ClaimVersions(StoryIndex story) {
    this.story = story;
  }

  /** The versions in the order of the story. */
  List<Claim.Version> of(List<Statement> claim) {
    Map<Statement.Place, List<Statement>> bySentence = new LinkedHashMap<>();
    for (Statement statement : claim) {
      bySentence.computeIfAbsent(statement.place(), k -> new ArrayList<>()).add(statement);
    }
    return bySentence.values().stream().map(this::version).toList();
  }

  private Claim.Version version(List<Statement> mention) {
    Set<Passage> passages = new LinkedHashSet<>();
    mention.forEach(statement -> passages.addAll(story.passages(statement)));
    List<Passage> sorted =
        passages.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    Article article = story.article(mention.get(0).report());
    return new Claim.Version(article.id(), value(mention), joined(article, sorted));
  }

  /** The first figure as printed, otherwise the first date; null where there is neither. */
  private @Nullable String value(List<Statement> mention) {
    for (Statement statement : mention) {
      for (Figure figure : statement.figures()) {
        return story.text(
            statement.report(), FigureText.printed(story, statement.report(), figure));
      }
    }
    for (Statement statement : mention) {
      for (Timex date : statement.dates()) {
        return story.text(statement.report(), date.span());
      }
    }
    return null;
  }

  /** Joins passages with only punctuation and a conjunction between them. */
  private static List<Passage> joined(Article article, List<Passage> sorted) {
    List<Passage> joined = new ArrayList<>();
    for (Passage passage : sorted) {
      Passage last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isNear(article.body(), last, passage)) {
        joined.set(joined.size() - 1, article.passage(last.span().union(passage.span())));
      } else {
        joined.add(passage);
      }
    }
    return joined;
  }

  private static boolean isNear(String body, Passage last, Passage next) {
    int from = last.span().end();
    int to = next.span().start();
    return to <= from
        || CONJUNCTION
            .matcher(body.substring(from, to))
            .replaceAll("")
            .chars()
            .noneMatch(Character::isLetterOrDigit);
  }

  /**
   * The versions, that of the report which names the person in the claim's line with the words that
   * name him.
   */
  static List<Claim.Version> withNaming(List<Claim.Version> versions, DisplayLine line) {
    Passage naming = line.naming();
    if (naming == null) {
      return versions;
    }
    List<Claim.Version> named = new ArrayList<>(versions);
    for (int i = 0; i < named.size(); i++) {
      Claim.Version version = named.get(i);
      if (version.report().equals(naming.report())) {
        Set<Passage> passages = new LinkedHashSet<>(version.passages());
        passages.add(naming);
        named.set(i, new Claim.Version(version.report(), version.value(), List.copyOf(passages)));
        return named;
      }
    }
    return named;
  }
}
