package org.synoptic.model;

import java.util.List;

/** The reports of one happening. */
public record Story(String id, String headline, List<AnnotatedArticle> reports) {

  public Story {
    reports = List.copyOf(reports);
  }
}
