package org.synoptic.app.mcp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Story;

/** The stories of one run. A story is compared when it is first asked for, and once. */
public final class LoadedStories {

  private final Pipeline pipeline;
  private final Map<String, Story> stories = new LinkedHashMap<>();
  private final Map<String, Comparison> compared = new HashMap<>();
  private final Map<String, Article> articles = new HashMap<>();
  private final List<AnnotatedArticle> reports = new ArrayList<>();

  public LoadedStories(List<Story> stories, Pipeline pipeline) {
    this.pipeline = pipeline;
    for (Story story : stories) {
      this.stories.put(story.id(), story);
      for (AnnotatedArticle report : story.reports()) {
        reports.add(report);
        articles.put(report.article().id(), report.article());
      }
    }
  }

  Pipeline pipeline() {
    return pipeline;
  }

  List<Story> all() {
    return List.copyOf(stories.values());
  }

  /** The reports of all stories. */
  List<AnnotatedArticle> reports() {
    return List.copyOf(reports);
  }

  /**
   * A story with its comparison.
   *
   * @throws ToolException where there is none of this id
   */
  Comparison comparison(String id) throws ToolException {
    Story story = story(id);
    return compared.computeIfAbsent(id, k -> pipeline.compare(story));
  }

  /** A story by its id. */
  Story story(String id) throws ToolException {
    Story story = stories.get(id);
    if (story == null) {
      throw new ToolException("there is no story \"" + id + "\"; search_stories gives the ids");
    }
    return story;
  }

  /** A claim of a story by its id. */
  Claim claim(String story, String id) throws ToolException {
    return comparison(story).claims().stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new ToolException("story " + story + " has no claim \"" + id + "\""));
  }

  /** The outlet of a report, or its id where the outlet is not known. */
  String outlet(String report) {
    Article article = articles.get(report);
    return article == null ? report : article.label();
  }

  /** When a report was published; null where it is not known. */
  @Nullable String published(String report) {
    Article article = articles.get(report);
    return article == null ? null : article.published().when();
  }
}
