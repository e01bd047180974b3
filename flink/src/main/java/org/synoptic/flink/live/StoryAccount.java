package org.synoptic.flink.live;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.synoptic.cluster.Clusterer;
import org.synoptic.flink.page.SharedPipeline;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Story;
import org.synoptic.publish.Format;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;

/** Makes the comparison of a story, as the JSON that the command line writes. */
public interface StoryAccount extends Serializable {

  /**
   * @param story its id
   * @param reports one or more, in alphabetical order of their ids
   */
  String of(String story, List<AnnotatedArticle> reports);

  /** Compares with the pipeline of this process. */
  static StoryAccount ofProcess() {
    return StoryAccount::account;
  }

  private static String account(String id, List<AnnotatedArticle> reports) {
    String headline = Clusterer.oneStory().cluster(reports).get(0).headline();
    Story story = new Story(id, headline, reports);
    StringWriter json = new StringWriter();
    try {
      Publisher.of(Format.JSON, TextLayout.PLAIN)
          .comparisons(List.of(SharedPipeline.get().compare(story)), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString();
  }
}
