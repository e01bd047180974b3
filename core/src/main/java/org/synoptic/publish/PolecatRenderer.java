package org.synoptic.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Comparison;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Happening;
import org.synoptic.model.Passage;

/**
 * Writes the happenings of comparisons in the columns of POLECAT (Halterman et al. 2023), separated
 * by tabs, under a header. A column that the reports do not fill is empty: nobody gives
 * coordinates, ids of Wikipedia or an intensity. Denied and hypothetical happenings are no rows of
 * POLECAT's and are left out.
 */
final class PolecatRenderer implements Renderer {

  private static final List<String> COLUMNS =
      List.of(
          ("Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,"
                  + "Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,"
                  + "Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,"
                  + "Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,"
                  + "Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,"
                  + "District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,"
                  + "Feature Type,Source,Publication Date,Story People,Story Organizations,"
                  + "Story Locations,Language,Version")
              .split(","));

  /** PLOVER's four classes of types. */
  private static final Map<String, Set<String>> QUADS = quads();

  private static Map<String, Set<String>> quads() {
    Map<String, Set<String>> quads = new LinkedHashMap<>();
    quads.put("VERBAL COOPERATION", Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE"));
    quads.put("MATERIAL COOPERATION", Set.of("COOPERATE", "AID", "RETREAT"));
    quads.put("VERBAL CONFLICT", Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN"));
    quads.put("MATERIAL CONFLICT", Set.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"));
    return quads;
  }

  @Override
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    line(out, COLUMNS);
    for (Comparison comparison : comparisons) {
      for (Happening happening : comparison.happenings()) {
        if (isEvent(happening)) {
          line(out, row(comparison, happening));
        }
      }
    }
  }

  private static boolean isEvent(Happening happening) {
    return happening.polarity() == Event.Polarity.POSITIVE
        && switch (happening.modality()) {
          case DENIED, HYPOTHETICAL -> false;
          default -> true;
        };
  }

  private static List<String> row(Comparison comparison, Happening happening) {
    ComparisonView view = new ComparisonView(comparison);
    List<Article> articles =
        happening.passages().stream().map(Passage::report).distinct().map(view::article).toList();
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Event ID", comparison.story().id() + "-" + happening.id());
    cells.put("Event Date", day(happening.when()));
    cells.put("Event Type", happening.type());
    cells.put("Event Mode", Labels.orEmpty(happening.mode()));
    cells.put("Quad Code", quad(happening.type()));
    side(cells, "Actor", happening.actors());
    side(cells, "Recipient", happening.recipients());
    cells.put("Placename", Labels.orEmpty(happening.place()));
    cells.put("Raw Placename", Labels.orEmpty(happening.place()));
    cells.put("Source", joined(articles.stream().map(Article::label).toList()));
    cells.put("Publication Date", day(first(articles)));
    cells.put("Story People", names(comparison, Entity.Kind.PERSON));
    cells.put("Story Organizations", names(comparison, Entity.Kind.ORGANISATION));
    cells.put("Story Locations", names(comparison, Entity.Kind.PLACE));
    cells.put("Language", joined(articles.stream().map(Article::language).distinct().toList()));
    return COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList();
  }

  private static void side(
      Map<String, String> cells, String side, List<Event.Participant> participants) {
    List<String> names = new ArrayList<>();
    Set<String> countries = new TreeSet<>();
    List<String> sectors = new ArrayList<>();
    for (Event.Participant participant : participants) {
      names.add(participant.name());
      if (participant.country() != null) {
        countries.add(participant.country());
      }
      if (participant.sector() != null && !sectors.contains(participant.sector())) {
        sectors.add(participant.sector());
      }
    }
    cells.put(side + " Name", joined(names));
    cells.put(side + " Name Raw", joined(names));
    cells.put(side + " Country", joined(List.copyOf(countries)));
    cells.put("Primary " + side + " Sector", sectors.isEmpty() ? "" : sectors.get(0));
    cells.put(side + " Sectors", joined(sectors));
  }

  private static String quad(String type) {
    return QUADS.entrySet().stream()
        .filter(quad -> quad.getValue().contains(type))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** The day of a date that has one. */
  private static String day(@Nullable String date) {
    return date != null && date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")
        ? date.substring(0, "yyyy-mm-dd".length())
        : "";
  }

  private static @Nullable String first(List<Article> articles) {
    return articles.stream()
        .map(article -> article.published().when())
        .filter(when -> when != null)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  private static String names(Comparison comparison, Entity.Kind kind) {
    return comparison.story().reports().stream()
        .flatMap(report -> report.entities().stream())
        .filter(entity -> entity.kind() == kind)
        .map(Entity::name)
        .distinct()
        .sorted()
        .collect(Collectors.joining(";"));
  }

  private static String joined(List<String> values) {
    return String.join(";", values);
  }

  private static void line(Writer out, List<String> cells) throws IOException {
    String separator = "";
    for (String cell : cells) {
      out.write(separator);
      out.write(cell.replaceAll("[\\t\\r\\n]+", " "));
      separator = "\t";
    }
    out.write('\n');
  }
}
