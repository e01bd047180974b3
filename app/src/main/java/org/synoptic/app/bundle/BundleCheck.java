package org.synoptic.app.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.Pipeline;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Corrections;
import org.synoptic.model.Page;
import org.synoptic.model.Skipped;
import org.synoptic.model.Story;
import org.synoptic.publish.Format;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;

/**
 * What became of a bundle's account when it was computed again.
 *
 * @param lines how many lines of the account were looked at
 * @param fallen each line that no longer stands, with its kind
 * @param other what else is not as it was, a sentence each
 */
public record BundleCheck(int lines, List<String> fallen, List<String> other) {

  /** The parts of an account that are lines for a reader, and the field that has their words. */
  private static final List<Part> PARTS =
      List.of(
          new Part("brief", "text"),
          new Part("claims", "text"),
          new Part("quotes", "text"),
          new Part("differences", "about"));

  /** Numbers of lines, which may be other ones where another line came or went. */
  private static final List<String> NUMBERS = List.of("id", "claim", "event");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private record Part(String field, String words) {}

  public BundleCheck {
    fallen = List.copyOf(fallen);
    other = List.copyOf(other);
  }

  /** Whether everything is as it was. */
  public boolean stands() {
    return fallen.isEmpty() && other.isEmpty();
  }

  /** Computes the account of a bundle again, and compares. */
  public static BundleCheck of(BundleFile bundle, Pipeline pipeline) {
    List<String> other = new ArrayList<>();
    List<AnnotatedArticle> reports = new ArrayList<>();
    for (Page page : bundle.pages()) {
      if (pipeline.read(page) instanceof Article article) {
        reports.add(pipeline.annotate(article));
      } else {
        other.add(page.path() + " gives no report: " + ((Skipped) pipeline.read(page)).detail());
      }
    }
    if (reports.isEmpty()) {
      other.add("there is no report in it from which an account could be made");
      return new BundleCheck(0, List.of(), other);
    }
    Story story = new Story(bundle.story(), bundle.headline(), reports);
    String now = account(pipeline, story, bundle.corrections());
    return compared(bundle.account(), now, other);
  }

  /** The joint account as JSON. */
  public static String account(Pipeline pipeline, Story story, Corrections corrections) {
    try {
      StringWriter out = new StringWriter();
      Publisher.of(Format.JSON, TextLayout.PLAIN)
          .comparisons(List.of(pipeline.compare(story, corrections)), out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BundleCheck compared(String before, String now, List<String> other) {
    List<String> fallen = new ArrayList<>();
    int lines = 0;
    try {
      JsonNode old = MAPPER.readTree(before);
      JsonNode made = MAPPER.readTree(now);
      for (Part part : PARTS) {
        Set<JsonNode> standing = new HashSet<>();
        lines(made, part).forEach(line -> standing.add(unnumbered(line)));
        for (JsonNode line : lines(old, part)) {
          lines++;
          if (!standing.contains(unnumbered(line))) {
            fallen.add(part.field() + ": " + line.path(part.words()).asText());
          }
        }
      }
      if (fallen.isEmpty() && !old.equals(made)) {
        other.add("the account is not the same outside its lines, or has more of them now");
      }
    } catch (JsonProcessingException e) {
      other.add("the account in it is damaged: it is no JSON");
    }
    return new BundleCheck(lines, fallen, other);
  }

  private static List<JsonNode> lines(JsonNode account, Part part) {
    List<JsonNode> lines = new ArrayList<>();
    for (JsonNode array : account.findValues(part.field())) {
      array.forEach(lines::add);
    }
    return lines;
  }

  private static JsonNode unnumbered(JsonNode line) {
    return line instanceof ObjectNode object ? object.deepCopy().without(NUMBERS) : line;
  }
}
