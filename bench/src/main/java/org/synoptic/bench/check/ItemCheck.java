package org.synoptic.bench.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.synoptic.Pipeline;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.CheckedDraft;
import org.synoptic.text.RecentlyUsed;

/** Checks drafts against texts, char for char; texts that return are annotated once. */
public final class ItemCheck {

  /** Texts that are kept annotated. */
  private static final int MOST_KEPT = 200;

  private final Pipeline pipeline;
  private final Map<String, AnnotatedArticle> known = new RecentlyUsed<>(MOST_KEPT);

  public ItemCheck(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** The draft, checked. */
  public CheckedDraft check(String draft, List<String> texts) {
    List<AnnotatedArticle> reports = new ArrayList<>();
    for (String text : texts) {
      String id = "r" + reports.size();
      reports.add(known.computeIfAbsent(id + text, key -> annotated(id, text)));
    }
    return pipeline.check(annotated("draft", draft), reports);
  }

  /** The worst verdict of an item's sentences, where a draft without statements is supported. */
  public static String verdict(CheckedDraft checked) {
    return switch (checked.worst()) {
      case NONE, SUPPORTED -> "supported";
      case UNSUPPORTED -> "unsupported";
      case CONTRADICTED -> "contradicted";
    };
  }

  private AnnotatedArticle annotated(String id, String body) {
    return pipeline.annotate(Article.ofText(id, body));
  }
}
