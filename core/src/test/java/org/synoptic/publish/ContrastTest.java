package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2, success criterion 1.4.3: text against its ground has a contrast of 4.5 to 1. */
class ContrastTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
  private static final String[][] PAIRS = {
    {"ink", "paper"}, {"soft", "paper"}, {"soft", "sheet"}, {"link", "paper"}, {"ink", "mark"},
    {"ink", "on"}, {"red", "paper"}, {"amber", "paper"}, {"amber", "mark"}, {"green", "paper"},
    {"blue", "paper"}, {"gone", "paper"}, {"new", "new-ground"}, {"paper", "ink"},
  };

  @ParameterizedTest
  @ValueSource(
      strings = {":root {", ":root:not([data-theme=\"light\"]) {", ":root[data-theme=\"dark\"] {"})
  void everyTextCanBeReadOnItsGround(String theme) throws IOException {
    Map<String, String> colours = colours(theme);
    for (String[] pair : PAIRS) {
      assertThat(contrast(colours.get(pair[0]), colours.get(pair[1])))
          .as(pair[0] + " on " + pair[1])
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  private static Map<String, String> colours(String theme) throws IOException {
    try (InputStream in = Publisher.class.getResourceAsStream("page.css")) {
      String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int start = sheet.indexOf(theme);
      Matcher colour = COLOUR.matcher(sheet.substring(start, sheet.indexOf('}', start)));
      Map<String, String> colours = new LinkedHashMap<>();
      while (colour.find()) {
        colours.put(colour.group(1), colour.group(2));
      }
      return colours;
    }
  }

  private static double contrast(String one, String other) {
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour, 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xFF) / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
