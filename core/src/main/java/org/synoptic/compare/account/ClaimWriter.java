package org.synoptic.compare.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.align.StatementVectors;
import org.synoptic.compare.contrast.Contrasts;
import org.synoptic.compare.grouping.AsideFilter;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.compare.wording.ClaimWording;
import org.synoptic.compare.wording.DisplayLine;
import org.synoptic.compare.wording.FigureText;
import org.synoptic.compare.wording.MainClause;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Difference;
import org.synoptic.model.Event;
import org.synoptic.model.Figure;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Span;
import org.synoptic.model.Standing;
import org.synoptic.model.Timex;

/** Writes a group of statements as a claim: its words, its standing, its versions. */
public final class ClaimWriter {

  /** A report that has a statement this like the claim is not said to leave it out. */
  private static final double MENTIONED = 0.2;

  /** Versions less alike than this are shown as worded differently. */
  private static final double SAME_WORDS = 0.7;

  /** Least similarity of two statements of the same thing, however their reports match. */
  private static final double SAME_THING = 0.3;

  /** Days for which what was said is news. */
  private static final int RECENT = 7;

  private final StoryIndex scene;
  private final StatementMatcher matches;
  private final StatementVectors vectors;
  private final ToIntFunction<Collection<Passage>> origins;

  public ClaimWriter(
      StoryIndex scene,
      StatementMatcher matches,
      StatementVectors vectors,
      ToIntFunction<Collection<Passage>> origins) {
    this.scene = scene;
    this.matches = matches;
    this.vectors = vectors;
    this.origins = origins;
  }

  public LedgerEntry write(String id, List<Statement> group) {
    List<Claim.Version> versions = versions(group);
    List<Difference> differences = new ArrayList<>(Contrasts.among(scene, matches, group, id));
    boolean updated = differences.stream().anyMatch(d -> d.kind() == Difference.Kind.UPDATED);
    Statement wording =
        ClaimWording.best(scene, AsideFilter.deep(scene, updated ? latest(group) : group));
    DisplayLine line = DisplayLine.of(scene, wording, shown(wording, group));
    if (differences.isEmpty()) {
      differences.addAll(worded(id, line.text(), group));
    }
    List<Passage> passages = versions.stream().flatMap(v -> v.passages().stream()).toList();
    boolean disputed = differences.stream().anyMatch(d -> d.kind() == Difference.Kind.DISPUTED);
    int count = oneMouth(group) ? 1 : origins.applyAsInt(passages);
    Timex when = ClaimTimes.when(scene, group);
    Claim claim =
        new Claim(
            id,
            line.text(),
            standing(count, differences),
            count,
            disputed && manyMouths(group) ? null : speaker(wording, group),
            modality(MainClause.behind(scene, wording, group)),
            when == null ? null : when.value(),
            event(group),
            named(versions, line),
            leftOutBy(group));
    return new LedgerEntry(claim, group, wording, differences);
  }

  /** The sentence, where its clause leaves out something that is told in this sentence only. */
  private Span shown(Statement wording, List<Statement> group) {
    Span shown = ClaimWording.shown(scene, wording);
    boolean whole =
        !wording.direct()
            && group.stream()
                .allMatch(
                    one -> one.report() == wording.report() && one.sentence() == wording.sentence())
            && group.stream().anyMatch(one -> !shown.overlaps(one.extent()));
    return whole ? wording.whole() : shown;
  }

  /** Whether all versions are direct speech, and no two of two known speakers. */
  private static boolean oneMouth(List<Statement> group) {
    Statement.Speaker known = null;
    for (Statement statement : group) {
      if (!statement.direct()) {
        return false;
      }
      Statement.Speaker speaker = statement.speaker();
      if (speaker != null && known != null && !speaker.equals(known)) {
        return false;
      }
      known = speaker == null ? known : speaker;
    }
    return true;
  }

  private static boolean manyMouths(List<Statement> group) {
    return group.stream().map(Statement::speaker).distinct().count() > 1;
  }

  /** The statements of the report that came out last: what it says holds. */
  private List<Statement> latest(List<Statement> group) {
    int last = group.get(0).report();
    for (Statement one : group) {
      last = Boolean.TRUE.equals(scene.later(last, one.report())) ? one.report() : last;
    }
    int report = last;
    return group.stream()
        .filter(one -> !Boolean.TRUE.equals(scene.later(one.report(), report)))
        .toList();
  }

  private static Standing standing(int origins, List<Difference> differences) {
    if (differences.stream().anyMatch(d -> d.kind() == Difference.Kind.DISPUTED)) {
      return Standing.DISPUTED;
    }
    if (differences.stream().anyMatch(d -> d.kind() == Difference.Kind.UPDATED)) {
      return Standing.UPDATED;
    }
    return origins >= 2 ? Standing.AGREED : Standing.ONE_SOURCE;
  }

  /** One version for each sentence that tells it. */
  private List<Claim.Version> versions(List<Statement> group) {
    Map<String, List<Statement>> mentions = new LinkedHashMap<>();
    for (Statement statement : group) {
      mentions
          .computeIfAbsent(statement.report() + ":" + statement.sentence(), k -> new ArrayList<>())
          .add(statement);
    }
    List<Claim.Version> versions = new ArrayList<>();
    for (List<Statement> mention : mentions.values()) {
      Set<Passage> passages = new LinkedHashSet<>();
      mention.forEach(statement -> passages.addAll(scene.passages(statement)));
      List<Passage> sorted =
          passages.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
      Article article = scene.article(mention.get(0).report());
      versions.add(new Claim.Version(article.id(), value(mention), joined(article, sorted)));
    }
    return versions;
  }

  /**
   * What was declared weeks ago is told as a declaration: whether its plan still holds is not said.
   */
  private Modality modality(Statement statement) {
    boolean ahead =
        statement.modality() == Modality.PLANNED || statement.modality() == Modality.HYPOTHETICAL;
    Timex said = ahead && !statement.direct() ? said(statement) : null;
    return said != null && isLongAgo(said, scene.article(statement.report()).published())
        ? Modality.HAPPENED
        : statement.modality();
  }

  /** When it was said: the time of its frame, or the only one beside what was said. */
  private @Nullable Timex said(Statement statement) {
    Quote quote = statement.quote();
    if (statement.framed() != null || quote == null) {
      return statement.framed();
    }
    List<Timex> beside =
        scene.story.reports().get(statement.report()).dates().stream()
            .filter(date -> statement.whole().covers(date.span()) && ComparedTimes.placed(date))
            .filter(date -> !quote.extent().overlaps(date.span()))
            .toList();
    return beside.size() == 1 ? beside.get(0) : null;
  }

  private static boolean isLongAgo(Timex said, SourcedDate published) {
    LocalDate day = published.day();
    return day != null
        && said.until() != null
        && ComparedTimes.day(said.until()).compareTo(day.minusDays(RECENT).toString()) < 0;
  }

  /** The words that name somebody in the line are among those of the report that names him. */
  private static List<Claim.Version> named(List<Claim.Version> versions, DisplayLine line) {
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

  /** Passages between which nothing but marks stands become one. */
  private static List<Passage> joined(Article article, List<Passage> sorted) {
    List<Passage> joined = new ArrayList<>();
    for (Passage passage : sorted) {
      Passage last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && near(article.body(), last, passage)) {
        joined.set(joined.size() - 1, article.passage(last.span().union(passage.span())));
      } else {
        joined.add(passage);
      }
    }
    return joined;
  }

  private static boolean near(String body, Passage last, Passage next) {
    int from = last.span().end();
    int to = next.span().start();
    return to <= from
        || body.substring(from, to)
            .replaceAll("\\b(and|or|but|that)\\b", "")
            .chars()
            .noneMatch(Character::isLetterOrDigit);
  }

  private @Nullable String value(List<Statement> mention) {
    for (Statement statement : mention) {
      for (Figure figure : statement.figures()) {
        return scene.words(
            statement.report(), FigureText.printed(scene, statement.report(), figure));
      }
    }
    for (Statement statement : mention) {
      for (Timex date : statement.dates()) {
        return scene.words(statement.report(), date.span());
      }
    }
    return null;
  }

  private boolean sameWords(Statement a, Statement b) {
    return matches.score(a, b) >= SAME_WORDS
        || (vectors.contained(a.index(), b.index()) > 0.9
            && vectors.contained(b.index(), a.index()) > 0.9);
  }

  /**
   * The speaker of all versions, by the name that says most; null where one has no speaker. Where
   * one report has somebody's words and another who told of them, the one whose words are shown.
   */
  private static @Nullable String speaker(Statement wording, List<Statement> group) {
    String best = null;
    Set<String> known = new LinkedHashSet<>();
    for (Statement statement : group) {
      Statement.Speaker speaker = statement.speaker();
      if (speaker == null) {
        return null;
      }
      if (speaker.id() != null) {
        known.add(speaker.id());
      }
      best = best == null || saysMore(speaker.name(), best) ? speaker.name() : best;
    }
    if (known.size() < 2) {
      return best;
    }
    return wording.direct() && wording.speaker() != null ? wording.speaker().name() : null;
  }

  private static boolean saysMore(String one, String other) {
    long capitals = one.chars().filter(Character::isUpperCase).count();
    long others = other.chars().filter(Character::isUpperCase).count();
    return capitals > others;
  }

  private static @Nullable String event(List<Statement> group) {
    for (Statement statement : group) {
      Event main = statement.mainEvent();
      if (main != null) {
        return main.type().equals(Event.NO_TYPE) ? main.lemma() : main.type();
      }
    }
    return null;
  }

  private List<String> leftOutBy(List<Statement> group) {
    Set<Integer> carrying = new TreeSet<>();
    group.forEach(statement -> carrying.add(statement.report()));
    List<Integer> missing = new ArrayList<>();
    for (int report = 0; report < scene.tellings.size(); report++) {
      if (!carrying.contains(report) && scene.article(report).partial() == null) {
        missing.add(report);
      }
    }
    boolean oneOnly = missing.size() == 1 && carrying.size() >= 2;
    return oneOnly && !mentions(missing.get(0), group)
        ? List.of(scene.article(missing.get(0)).id())
        : List.of();
  }

  private boolean mentions(int report, List<Statement> group) {
    return scene.statements.stream()
        .filter(statement -> statement.report() == report)
        .anyMatch(
            statement -> group.stream().anyMatch(one -> matches.score(one, statement) > MENTIONED));
  }

  private List<Difference> worded(String id, String about, List<Statement> group) {
    if (Statement.reports(group) < 2) {
      return List.of();
    }
    Statement reference = group.get(0);
    for (Statement one : group) {
      reference = one.own().size() > reference.own().size() ? one : reference;
    }
    Map<String, Difference.Value> values = new LinkedHashMap<>();
    boolean alike = true;
    for (Statement side : sides(reference, group)) {
      Passage passage = scene.passage(side.report(), side.extent());
      values.putIfAbsent(
          CaseFolding.fold(passage.text()).replaceAll("[^\\p{L}\\p{N}]+", " "),
          new Difference.Value(passage.text(), List.of(passage)));
      alike &= side == reference || sameWords(reference, side);
    }
    if (alike || values.size() < 2) {
      return List.of();
    }
    return List.of(
        new Difference(
            Difference.Kind.WORDING,
            about,
            id,
            List.copyOf(values.values()),
            "the same thing in other words"));
  }

  /** The reference, and of each other report what says the same: not what was only said beside. */
  private List<Statement> sides(Statement reference, List<Statement> group) {
    Map<Integer, Statement> sides = new TreeMap<>();
    sides.put(reference.report(), reference);
    for (Statement one : group) {
      if (one.report() != reference.report() && says(reference, one) >= SAME_THING) {
        sides.merge(one.report(), one, (a, b) -> says(reference, b) > says(reference, a) ? b : a);
      }
    }
    return List.copyOf(sides.values());
  }

  private double says(Statement a, Statement b) {
    return vectors.similarity(a.index(), b.index());
  }
}
