package org.synoptic.extract.dates;

import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises lines that hold only the time of publication or update. */
public final class TimestampLines {

  private static final Pattern TIME_WORDS =
      Pattern.compile(
          "\\b\\d{1,2} ?h ?\\d{0,2}\\b|(?<=\\d)(?:st|nd|rd|th)\\b|\\b(?:first|last|published|updated?|posted|modified|created|release[d]?|date|time|on|at|of|as|by"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun"
              + "|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
              + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|gmt|utc|bst|est|edt|et|pt|pst|pdt|cet|cest|ist|am|pm|a\\.m|p\\.m"
              + "|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|ago|an?|yesterday|today|st|nd|rd|th|z|t|uhr|de|le|à|am|um"
              + "|segunda|terça|quarta|quinta|sexta|feira|sábado|domingo|às|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|horas?|ore|h|uur|stand|actualizado|actualizada|atualizado|atualizada|aggiornato|aggiornata|modificado|publicado|publicada|pubblicato|bijgewerkt|gepubliceerd|gepost|mst|mdt|cst|cdt|ct|mt|veröffentlicht|aktualisiert|publié|mis|jour|hace|hora|horas|il y a|heures?)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b\\d{1,2} ?(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?)\\b.{0,3}\\bago\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:first |last )?(?:publish|updat|posted|modified)", Pattern.CASE_INSENSITIVE);

  /** Chars of the longest timestamp. */
  private static final int LONGEST = 110;

  private TimestampLines() {}

  /**
   * True for a date, a relative time such as "2 hours ago", or a labelled time, and nothing else.
   */
  public static boolean isTimestamp(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    boolean dated =
        DateParser.iso(line, DayOrder.DAY_FIRST) != null
            || RELATIVE.matcher(line).find()
            || isLabelledTime(line);
    return dated && Months.isOnlyMonths(TIME_WORDS.matcher(line).replaceAll(""));
  }

  /** True for a timestamp that says what it is, such as "Updated at 10:15". */
  public static boolean isAnnounced(String line) {
    return OPENING.matcher(line).lookingAt() && isTimestamp(line);
  }

  /** True for a timestamp with a label but no whole date, such as "Published 10:15, Monday". */
  private static boolean isLabelledTime(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    boolean labelled =
        lower.contains("publish") || lower.contains("update") || lower.contains("posted");
    return labelled && line.chars().anyMatch(Character::isDigit);
  }

  /** True for a timestamp of an update. */
  public static boolean isUpdate(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.contains("updat") || lower.contains("modif") || lower.contains("aktualisiert");
  }
}
