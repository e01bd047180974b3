package org.synoptic.bench.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Page;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Story;

/** Reports whose stories are known. The pipeline reads each as a JSON article. */
final class LabelledReports {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Later than all reports of the sets: a page cannot be older than its own dates. */
  private static final Instant GATHERED = Instant.parse("2020-01-01T00:00:00Z");

  private final Map<String, String> gold = new LinkedHashMap<>();
  private final List<Page> pages = new ArrayList<>();

  int size() {
    return pages.size();
  }

  void add(
      String id,
      String story,
      String outlet,
      @Nullable String headline,
      @Nullable String published,
      String text)
      throws JsonProcessingException {
    ObjectNode article = JSON.createObjectNode();
    article.put("id", id).put("outlet", outlet).put("text", text);
    if (headline != null) {
      article.put("headline", headline);
    }
    if (published != null && published.length() >= 10) {
      article.put("published", SourcedDate.dayOf(published));
    }
    byte[] content = JSON.writeValueAsString(article).getBytes(StandardCharsets.UTF_8);
    pages.add(new Page(id, id, null, null, GATHERED, "application/json", content));
    gold.put(id, story);
  }

  /** Returns B-cubed of the stories; a report that cannot be read counts as a story of its own. */
  BCubed score(Pipeline pipeline) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (Page page : pages) {
      if (pipeline.read(page) instanceof Article article) {
        articles.add(pipeline.skim(article));
      }
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (Story story : pipeline.stories(articles)) {
      story.reports().forEach(report -> found.put(report.article().id(), story.id()));
    }
    return BCubed.of(found, gold);
  }
}
