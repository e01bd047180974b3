package org.synoptic.bench.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Span;

/**
 * One attribution of a brat stand-off file. Each part lists its spans in the order of the text and
 * is empty when the coder marked none.
 */
record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {

  private static final Pattern TEXT_BOUND = Pattern.compile("(T\\d+)\\t\\S+ ([\\d ;]+)(?:\\t.*)?");
  private static final Pattern EVENT = Pattern.compile("E\\d+\\t(.+)");

  /** Reads the attributions of a file; converts brat's code points to UTF-16 offsets. */
  static List<GoldAttribution> read(Path file, String body) throws IOException {
    Map<String, List<Span>> spans = new HashMap<>();
    List<GoldAttribution> attributions = new ArrayList<>();
    for (String line : Files.readString(file).split("\n")) {
      Matcher bound = TEXT_BOUND.matcher(line);
      Matcher event = EVENT.matcher(line);
      if (bound.matches()) {
        spans.put(bound.group(1), spans(bound.group(2), body));
      } else if (event.matches()) {
        attributions.add(of(event.group(1), spans));
      }
    }
    return attributions;
  }

  private static List<Span> spans(String offsets, String body) {
    List<Span> spans = new ArrayList<>();
    for (String pair : offsets.split(";")) {
      String[] ends = pair.trim().split(" ");
      spans.add(new Span(utf16(ends[0], body), utf16(ends[1], body)));
    }
    return spans;
  }

  private static int utf16(String codePoints, String body) {
    return body.offsetByCodePoints(0, Integer.parseInt(codePoints));
  }

  private static GoldAttribution of(String event, Map<String, List<Span>> spans) {
    return new GoldAttribution(
        part("Source", event, spans), part("Cue", event, spans), part("Content", event, spans));
  }

  private static List<Span> part(String role, String event, Map<String, List<Span>> spans) {
    List<Span> part = new ArrayList<>();
    for (String argument : event.trim().split(" ")) {
      if (argument.matches(role + "\\d*:.+")) {
        part.addAll(spans.getOrDefault(argument.substring(argument.indexOf(':') + 1), List.of()));
      }
    }
    part.sort(null);
    return part;
  }
}
