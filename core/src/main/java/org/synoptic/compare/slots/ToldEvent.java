package org.synoptic.compare.slots;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;

/**
 * An event that a clause tells, whatever verb tells it and whether in the active or the passive.
 *
 * @param event one word for the verbs of the event: see {@link EventVerbs}
 * @param themes whom or what it befalls, as identities ("@e3") and nouns
 * @param agents who does it; empty where the clause does not say
 */
record ToldEvent(Statement statement, String event, Set<String> themes, Set<String> agents) {

  /** Least likeness of two clauses of an event that happens once. Set by hand. */
  private static final double LEAST_OF_ONCE = 0.12;

  /** The same of an event that may happen again, or that befalls somebody without a name. */
  private static final double LEAST = 0.35;

  /** Sentences of a report in which somebody without a name is the story's. Set by hand. */
  private static final int LEAD = 3;

  ToldEvent {
    themes = Collections.unmodifiableSet(new LinkedHashSet<>(themes));
    agents = Collections.unmodifiableSet(new LinkedHashSet<>(agents));
  }

  int report() {
    return statement.report();
  }

  /** Whether both tell one event, as far as the clauses say. */
  boolean isOneWith(ToldEvent other, StoryIndex story, SlotContexts contexts) {
    boolean once = EventVerbs.isOnce(event);
    double likeness = contexts.clause(statement, other.statement);
    double least = sharesFigure(other) ? LEAST_OF_ONCE : LEAST;
    boolean sameOfStory =
        once && likeness >= least && !shared(other).isEmpty() && isInLead() && other.isInLead();
    boolean sameNamed = isNamedAlike(other) && likeness >= (once ? LEAST_OF_ONCE : LEAST);
    return event.equals(other.event)
        && (sameNamed || sameOfStory)
        && !haveOtherAgents(other)
        && !statement.isOfAnother()
        && !other.statement.isOfAnother()
        && !haveOtherFigures(other);
  }

  private Set<String> shared(ToldEvent other) {
    Set<String> shared = new LinkedHashSet<>(themes);
    shared.retainAll(other.themes);
    return shared;
  }

  /** Whether it befalls one named, or is done once by one named to a thing of one noun. */
  private boolean isNamedAlike(ToldEvent other) {
    Set<String> shared = shared(other);
    boolean agent =
        agents.stream().anyMatch(one -> one.startsWith("@") && other.agents.contains(one));
    return shared.stream().anyMatch(theme -> theme.startsWith("@"))
        || (EventVerbs.isOnce(event) && agent && !shared.isEmpty());
  }

  private boolean isInLead() {
    return statement.sentence() < LEAD;
  }

  private boolean haveOtherAgents(ToldEvent other) {
    return !agents.isEmpty()
        && !other.agents.isEmpty()
        && Collections.disjoint(agents, other.agents)
        && agents.stream().anyMatch(one -> one.startsWith("@"))
        && other.agents.stream().anyMatch(one -> one.startsWith("@"));
  }

  /** "12 people on Monday" and "30 people on Tuesday" are two events. */
  private boolean haveOtherFigures(ToldEvent other) {
    return !statement.figures().isEmpty()
        && !other.statement.figures().isEmpty()
        && !sharesFigure(other);
  }

  private boolean sharesFigure(ToldEvent other) {
    return statement.figures().stream()
        .anyMatch(x -> other.statement.figures().stream().anyMatch(y -> x.low() == y.low()));
  }
}
