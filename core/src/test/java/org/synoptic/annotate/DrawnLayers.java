package org.synoptic.annotate;

import java.util.List;
import org.synoptic.model.Figure;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;

/** Draws what was found into the text it was found in: "It shut [last May=2016-05]." */
final class DrawnLayers {

  private DrawnLayers() {}

  static String dates(String body, List<Timex> dates) {
    StringBuilder drawn = new StringBuilder();
    int at = 0;
    for (Timex date : dates) {
      at = mark(drawn, body, at, date.span(), "=" + date.value());
    }
    return drawn.append(body.substring(at)).toString();
  }

  static String figures(String body, List<Figure> figures) {
    StringBuilder drawn = new StringBuilder();
    int at = 0;
    for (Figure figure : figures) {
      at = mark(drawn, body, at, figure.span(), "=" + value(figure));
    }
    return drawn.append(body.substring(at)).toString();
  }

  private static int mark(StringBuilder drawn, String body, int at, Span span, String value) {
    drawn
        .append(body, at, span.start())
        .append('[')
        .append(span.in(body))
        .append(value)
        .append(']');
    return span.end();
  }

  private static String value(Figure figure) {
    String bound =
        switch (figure.bound()) {
          case EXACT -> "";
          case AT_LEAST -> "≥";
          case AT_MOST -> "≤";
          case MORE_THAN -> ">";
          case LESS_THAN -> "<";
          case NEARLY -> "<~";
          case ABOUT -> "~";
        };
    String range = plain(figure.low());
    range += figure.high() == figure.low() ? "" : ".." + plain(figure.high());
    String unit = figure.unit() == null ? "" : " " + figure.unit();
    unit += figure.moneyOf() == null ? "" : "@" + figure.moneyOf();
    String kind = figure.kind() == Figure.Kind.ORDINAL ? "#" : "";
    return kind + bound + range + unit + (figure.of() == null ? "" : " of " + figure.of());
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
