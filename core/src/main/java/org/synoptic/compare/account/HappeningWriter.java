package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.SpeakerMatcher;
import org.synoptic.model.Claim;
import org.synoptic.model.Event;
import org.synoptic.model.Happening;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.Timex;

/**
 * Makes one row of each happening: the events of all claims that have the same type, the same
 * actors and recipients, and no two days.
 */
public final class HappeningWriter {

  private final ToIntFunction<Collection<Passage>> origins;

  /**
   * @param origins how many independent origins some passages have
   */
  public HappeningWriter(ToIntFunction<Collection<Passage>> origins) {
    this.origins = origins;
  }

  /** The happenings in the order of the claims; their ids are {@code h1}, {@code h2} and so on. */
  public List<Happening> write(List<LedgerEntry> entries) {
    List<Row> rows = new ArrayList<>();
    for (LedgerEntry entry : entries) {
      List<Event> events = events(entry);
      if (!events.isEmpty()) {
        Row row = new Row(entry.claim(), events);
        Row same = rows.stream().filter(other -> other.isOf(row)).findFirst().orElse(null);
        if (same == null) {
          rows.add(row);
        } else {
          same.add(row);
        }
      }
    }
    List<Happening> happenings = new ArrayList<>();
    for (Row row : rows) {
      happenings.add(row.happening("h" + (happenings.size() + 1), origins));
    }
    return happenings;
  }

  /** The main events of the claim's statements that have the claim's type. */
  private static List<Event> events(LedgerEntry entry) {
    String type = entry.claim().event();
    return entry.statements().stream()
        .map(statement -> statement.mainEvent())
        .filter(Objects::nonNull)
        .filter(event -> !event.type().equals(Event.NO_TYPE) && event.type().equals(type))
        .toList();
  }

  /** The claims and events of one happening. */
  private static final class Row {

    private final List<Claim> claims = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    Row(Claim claim, List<Event> events) {
      this.claims.add(claim);
      this.events.addAll(events);
    }

    void add(Row other) {
      claims.addAll(other.claims);
      events.addAll(other.events);
    }

    boolean isOf(Row other) {
      Event one = events.get(0);
      Event two = other.events.get(0);
      return one.type().equals(two.type())
          && one.polarity() == two.polarity()
          && isReal() == other.isReal()
          && noTwoDays(when(), other.when())
          && !actors().isEmpty()
          && areAlike(actors(), other.actors())
          && areAlike(recipients(), other.recipients());
    }

    /** Whether it happened or is to happen, by those who tell it. */
    private boolean isReal() {
      return modality() == Modality.HAPPENED || modality() == Modality.PLANNED;
    }

    /** How most events are told; the first of those that are told equally often. */
    private Modality modality() {
      Map<Modality, Integer> counts = new LinkedHashMap<>();
      events.forEach(event -> counts.merge(event.modality(), 1, Integer::sum));
      return counts.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse(Modality.HAPPENED);
    }

    private static boolean noTwoDays(@Nullable String one, @Nullable String other) {
      return one == null || other == null || one.equals(other);
    }

    /** Whether both are empty, or have one of their members in common. */
    private static boolean areAlike(List<Event.Participant> some, List<Event.Participant> others) {
      return some.isEmpty()
          ? others.isEmpty()
          : some.stream().anyMatch(one -> others.stream().anyMatch(other -> isAlike(one, other)));
    }

    private List<Event.Participant> actors() {
      return fullest(Event::actors);
    }

    private List<Event.Participant> recipients() {
      return fullest(Event::recipients);
    }

    /** Each participant once, by its fullest name. */
    private List<Event.Participant> fullest(Function<Event, List<Event.Participant>> side) {
      List<Event.Participant> all = new ArrayList<>();
      for (Event event : events) {
        for (Event.Participant one : side.apply(event)) {
          int place = indexOfAlike(all, one);
          if (place < 0) {
            all.add(one);
          } else if (one.name().length() > all.get(place).name().length()) {
            all.set(place, one);
          }
        }
      }
      return all;
    }

    private static int indexOfAlike(List<Event.Participant> all, Event.Participant one) {
      for (int i = 0; i < all.size(); i++) {
        if (isAlike(all.get(i), one)) {
          return i;
        }
      }
      return -1;
    }

    private static boolean isAlike(Event.Participant one, Event.Participant other) {
      return one.name().equals(other.name()) || SpeakerMatcher.alike(one.name(), other.name());
    }

    private @Nullable String when() {
      String claimed = first(claims, Claim::when);
      return claimed == null ? first(events, event -> value(event.when())) : claimed;
    }

    private static @Nullable String value(@Nullable Timex date) {
      return date == null ? null : date.value();
    }

    private static <T> @Nullable String first(List<T> all, Function<T, @Nullable String> part) {
      for (T one : all) {
        String value = part.apply(one);
        if (value != null) {
          return value;
        }
      }
      return null;
    }

    private static @Nullable String place(Event event) {
      return event.place() == null ? null : event.place().name();
    }

    Happening happening(String id, ToIntFunction<Collection<Passage>> origins) {
      Set<Passage> passages = new LinkedHashSet<>();
      Set<String> values = new LinkedHashSet<>();
      for (Claim claim : claims) {
        for (Claim.Version version : claim.versions()) {
          passages.addAll(version.passages());
          if (version.value() != null) {
            values.add(version.value());
          }
        }
      }
      return new Happening(
          id,
          events.get(0).type(),
          first(events, Event::mode),
          first(events, Event::cameo),
          when(),
          actors(),
          recipients(),
          first(events, Row::place),
          events.get(0).polarity(),
          modality(),
          origins.applyAsInt(passages),
          claims.stream().map(Claim::id).toList(),
          List.copyOf(values),
          List.copyOf(passages));
    }
  }
}
