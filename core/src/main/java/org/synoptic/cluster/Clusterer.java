package org.synoptic.cluster;

import java.util.List;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Story;

/** Puts reports of the same happening together. */
public final class Clusterer {

  public List<Story> cluster(List<AnnotatedArticle> reports) {
    return List.of();
  }
}
