package org.synoptic.model;

import java.util.List;

/**
 * The reports of one happening.
 *
 * @param id unique in one run
 * @param headline the headline that is most similar to all reports; the opening words of the first
 *     report when no report has a headline
 */
public record Story(String id, String headline, List<AnnotatedArticle> reports) {

  public Story {
    reports = List.copyOf(reports);
  }

  /** This story with other annotations of its reports. */
  public Story with(List<AnnotatedArticle> others) {
    return new Story(id, headline, others);
  }

  /** This story with the outlines of its reports. */
  public Story outline() {
    return with(reports.stream().map(AnnotatedArticle::outline).toList());
  }
}
