package org.synoptic.compare.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.contrast.Contrasts;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.wording.ClaimWording;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.ContentWords;

/**
 * How much of a line that would be shown is what its claim tells. Where several reports share a
 * mere aside of longer sentences, no sentence of theirs is what several say.
 */
public final class AsideFilter {

  /** Least share of a line's telling words. Looked at on eight stories of BASIL. */
  private static final double ENOUGH = 0.4;

  private final StoryIndex scene;
  private final StatementMatcher matches;

  public AsideFilter(StoryIndex scene, StatementMatcher matches) {
    this.scene = scene;
    this.matches = matches;
  }

  /** The statements of the group whose lines tell what the group tells; all where none does. */
  public static List<Statement> deep(StoryIndex scene, List<Statement> group) {
    List<Statement> deep = group.stream().filter(one -> isDeep(scene, one, group)).toList();
    return deep.isEmpty() ? group : deep;
  }

  /** The groups, those that share an aside only cut apart by report. */
  public List<List<Statement>> apart(List<List<Statement>> groups) {
    List<List<Statement>> result = new ArrayList<>();
    boolean cut = false;
    for (List<Statement> group : groups) {
      if (isAside(group)) {
        cut = true;
        Map<Integer, List<Statement>> byReport = new TreeMap<>();
        group.forEach(
            one -> byReport.computeIfAbsent(one.report(), k -> new ArrayList<>()).add(one));
        result.addAll(byReport.values());
      } else {
        result.add(group);
      }
    }
    return cut ? new ResidualClauses(scene).fold(result) : result;
  }

  private boolean isAside(List<Statement> group) {
    return Statement.reports(group) > 1
        && group.stream().noneMatch(one -> isDeep(scene, one, group))
        && Contrasts.among(scene, matches, group, "").isEmpty();
  }

  private static boolean isDeep(StoryIndex scene, Statement statement, List<Statement> group) {
    Span shown = ClaimWording.shown(scene, statement);
    List<Statement> here =
        group.stream()
            .filter(one -> one.report() == statement.report())
            .filter(one -> one.sentence() == statement.sentence())
            .toList();
    int all = 0;
    int told = 0;
    for (Token token : scene.tokens(statement)) {
      if (shown.covers(token.span()) && ContentWords.isContent(token)) {
        all++;
        told += here.stream().anyMatch(one -> tells(one, token)) ? 1 : 0;
      }
    }
    return told >= ENOUGH * all;
  }

  private static boolean tells(Statement statement, Token token) {
    return statement.covers(token.span()) || statement.frame().contains(token);
  }
}
