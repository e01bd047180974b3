package org.synoptic.compare.edits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Made-up reports with one edit in each, and some with slips of the pen alone. */
final class RevisionPairs {

  private static final List<String> PEOPLE =
      List.of(
          "Ana Ruiz",
          "Bo Lindqvist",
          "Marta Oleni",
          "Peter Hale",
          "Grace Okafor",
          "Tomas Varga",
          "Ingrid Solberg",
          "Daniel Mercer",
          "Leila Haddad",
          "Victor Moreau",
          "Susan Whitfield",
          "Karim Benali");

  private static final List<String> ROLES =
      List.of(
          "the mayor",
          "the fire chief",
          "a spokesman for the police",
          "the union leader",
          "the minister for transport",
          "the head of the hospital");

  private static final List<String> HAPPENINGS =
      List.of(
          "when a ferry sank off Port Selm", "when a bridge collapsed in Halden",
          "in a fire at a warehouse in Norburg", "when a train left the rails near Elmstead",
          "in a storm on the coast of Tarrow", "when a bus hit a wall in Castell");

  private static final List<String> DID = List.of("died", "were injured", "were killed");

  private static final List<String> NUMBERS =
      List.of("nine", "14", "twelve", "23", "31", "seven", "40", "eighteen", "56", "112");

  private static final List<String> DAYS =
      List.of(
          "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "3 June", "17 June", "9 July");

  private static final List<String> QUOTES =
      List.of(
          "We saw the smoke from the harbour, and nobody told us to leave the building",
          "This should never have happened, and the owners knew about the cracks for years",
          "The teams worked all night in the cold, but the doors could not be opened",
          "People are angry because the warnings were ignored again by the company",
          "I have never seen damage like this in thirty years of service on this coast",
          "The families need answers now, and they deserve an honest inquiry from the state");

  private static final List<String> OTHER_WORDS =
      List.of(
          "smoke flames",
          "cracks leaks",
          "cold rain",
          "angry tired",
          "damage waves",
          "families victims");

  private static final List<String[]> TURNS =
      List.of(
          new String[] {
            "The company had been warned about the engine before the accident.",
            "The company had not been warned about the engine before the accident."
          },
          new String[] {
            "The harbour was closed to all ships for the rest of the week.",
            "The harbour was open to all ships for the rest of the week."
          },
          new String[] {
            "Inspectors had never approved the repairs to the roof.",
            "Inspectors had approved the repairs to the roof."
          },
          new String[] {
            "Officials accepted the findings of the first report.",
            "Officials rejected the findings of the first report."
          },
          new String[] {
            "Prices of tickets rose after the new rules came into force.",
            "Prices of tickets fell after the new rules came into force."
          });

  private static final List<String> CLAIMS =
      List.of(
          "Inspectors found 16 faults in the brakes during a check in March.",
          "The owner, Westline Holdings, paid a fine of $40,000 over safety two years ago.",
          "A former engineer at Brandt Marine had written to the ministry about rust in 2024.",
          "Records show that the alarm in Gate Street failed three times in April.");

  private static final List<String> FILLERS =
      List.of(
          "Roads around the site stayed closed for most of the morning.",
          "Crews brought pumps and lights to the scene.",
          "Neighbours gave tea and blankets to the rescuers.");

  /** What a report says, sentence by sentence. */
  private final List<String> lines = new ArrayList<>();

  private final Random random;
  private final int seed;
  private final String number;
  private final String did;
  private final String happening;
  private final String day;
  private final String visitor;
  private final String speaker;
  private final String role;
  private final int quote;
  private final int turn;
  private final int claim;

  /**
   * A report before and after.
   *
   * @param kind what was planted; null for slips of the pen alone
   * @param from the planted words before
   */
  record Pair(FactEdit.@Nullable Kind kind, String from, String before, String after) {}

  private RevisionPairs(int seed) {
    this.seed = seed;
    this.random = new Random(seed * 7919L);
    this.number = one(NUMBERS);
    this.did = one(DID);
    this.happening = one(HAPPENINGS);
    this.day = one(DAYS);
    List<String> two = new ArrayList<>(PEOPLE);
    Collections.shuffle(two, random);
    this.visitor = two.get(0);
    this.speaker = two.get(1);
    this.role = one(ROLES);
    this.quote = random.nextInt(QUOTES.size());
    this.turn = random.nextInt(TURNS.size());
    this.claim = random.nextInt(CLAIMS.size());
    lines.add(first(number));
    lines.add(inquiry(day));
    lines.add(TURNS.get(turn)[0]);
    lines.add(said(QUOTES.get(quote), speaker));
    lines.add(visit(visitor));
    lines.add(CLAIMS.get(claim));
    lines.add(one(FILLERS));
  }

  static List<Pair> planted(int many) {
    List<Pair> pairs = new ArrayList<>();
    FactEdit.Kind[] kinds = FactEdit.Kind.values();
    for (int i = 0; i < many; i++) {
      pairs.add(new RevisionPairs(i).with(kinds[i % kinds.length]));
    }
    return pairs;
  }

  static List<Pair> slips(int many) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      RevisionPairs one = new RevisionPairs(10_000 + i);
      String before = one.body();
      one.slip(i);
      one.slip(i + 1 + i / 11);
      pairs.add(new Pair(null, "", before, one.body()));
    }
    return pairs;
  }

  private String first(String of) {
    return capital(of) + " people " + did + " " + happening + ", officials said.";
  }

  private static String inquiry(String on) {
    return "An inquiry into the causes opens on " + on + " in the old court house.";
  }

  private String said(String words, String who) {
    return seed % 3 == 0
        ? who + ", " + role + ", said: “" + words + ".”"
        : "“" + words + ",” said " + who + ", " + role + ".";
  }

  private static String visit(String who) {
    return "The site was visited in the afternoon by " + who + ", who met the families.";
  }

  private Pair with(FactEdit.Kind kind) {
    String before = body();
    String from =
        switch (kind) {
          case FIGURE -> set(0, first(other(NUMBERS, number)), number);
          case DATE -> set(1, inquiry(other(DAYS, day)), day);
          case TURNED -> set(2, TURNS.get(turn)[1], "");
          case SPEAKER -> set(3, said(QUOTES.get(quote), thirdPerson()), speaker);
          case QUOTE_CUT -> cutQuote();
          case QUOTE_CHANGED -> changedQuote();
          case NAME -> set(4, visit(thirdPerson()), visitor);
          case CLAIM_CUT -> removed();
        };
    if (seed % 2 == 0) {
      slip(seed / 2);
    }
    if (seed % 5 == 0) {
      lines.add("A help line for relatives was set up in the evening.");
    }
    if (seed % 7 == 0) {
      lines.add("Correction: an earlier version of this report was wrong.");
    }
    return new Pair(kind, from, before, body());
  }

  private String cutQuote() {
    String words = QUOTES.get(quote);
    if (seed % 4 == 0) {
      lines.remove(3);
      return words;
    }
    String[] parts = words.split(", | because | in thirty ", 2);
    return set(3, said(parts[0], speaker), parts[1]);
  }

  private String changedQuote() {
    String[] words = OTHER_WORDS.get(quote).split(" ");
    return set(3, said(QUOTES.get(quote).replace(words[0], words[1]), speaker), words[0]);
  }

  private String removed() {
    lines.remove(5);
    return CLAIMS.get(claim);
  }

  private String thirdPerson() {
    return PEOPLE.stream()
        .filter(one -> !one.equals(speaker) && !one.equals(visitor))
        .skip(random.nextInt(PEOPLE.size() - 2))
        .findFirst()
        .orElseThrow();
  }

  /** An edit of spelling, of signs or of style, in the last line or all over. */
  private void slip(int which) {
    switch (Math.floorMod(which, 11)) {
      case 0 -> all("officials said", "officials say");
      case 1 -> all("opens on", "opens, on");
      case 2 -> lines.replaceAll(line -> line.replace('“', '"').replace('”', '"'));
      case 3 -> all("the ", "teh ");
      case 4 -> all("people", "poeple");
      case 5 -> all("families", "the families");
      case 6 -> all(capital(number) + " people", style(number) + " people");
      case 7 -> all("in the afternoon", "in the  afternoon ");
      case 8 -> all("inquiry", "enquiry");
      case 9 -> all("afternoon", "afternoon,");
      default -> all("the site", "The Site");
    }
  }

  /** The number in words for figures, and in figures for words. */
  private static String style(String number) {
    return switch (number) {
      case "nine" -> "9";
      case "twelve" -> "12";
      case "seven" -> "7";
      case "eighteen" -> "18";
      case "14" -> "Fourteen";
      case "23" -> "Twenty-three";
      case "31" -> "Thirty-one";
      case "40" -> "Forty";
      default -> number;
    };
  }

  private void all(String from, String to) {
    lines.replaceAll(line -> line.contains(from) ? line.replaceFirst(from, to) : line);
  }

  private String set(int line, String text, String from) {
    lines.set(line, text);
    return from;
  }

  private String body() {
    return String.join("\n\n", lines);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String other(List<String> of, String than) {
    List<String> others = new ArrayList<>(of);
    others.remove(than);
    return one(others);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
