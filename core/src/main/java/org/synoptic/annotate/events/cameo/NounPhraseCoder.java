package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Codes noun phrases: the code of the first actor that is named, with the codes of its agents. */
final class NounPhraseCoder {

  /** Letters of one block of a code: "USAGOV" has two blocks. */
  private static final int BLOCK_LETTERS = 3;

  private final ActorDictionary actors;
  private final AgentDictionary agents;

  NounPhraseCoder(ActorDictionary actors, AgentDictionary agents) {
    this.actors = actors;
    this.agents = agents;
  }

  /**
   * The group with the code of each member.
   *
   * @param day as {@code yyyymmdd}, selects among dated codes
   */
  CodedGroup code(FlatSentence.Group group, int day, CoderSettings settings) {
    List<CodedGroup.Actor> actorsOfGroup = new ArrayList<>();
    for (FlatSentence.Member member : group.members()) {
      String code = code(member.words(), day);
      boolean newActor =
          code.equals(DatedCode.NONE) && member.words().size() <= settings.newActorLength();
      String shownCode =
          newActor ? '"' + String.join(" ", member.words()).toUpperCase(Locale.ROOT) + '"' : code;
      actorsOfGroup.add(new CodedGroup.Actor(shownCode, member.firstToken(), member.lastToken()));
    }
    return new CodedGroup(actorsOfGroup);
  }

  /** The code of one actor, {@link DatedCode#NONE} when no dictionary has a word of it. */
  String code(List<String> words, int day) {
    String code = "";
    int from = -1;
    int until = -1;
    for (int i = 0; i < words.size() && code.isEmpty(); i++) {
      PhraseTable.Found<List<DatedCode>> actor = actors.names().at(words, i);
      if (actor != null) {
        code = DatedCode.on(day, actor.value());
        from = i;
        until = actor.end();
      }
    }
    return withAgents(words, code, from, until);
  }

  private String withAgents(List<String> words, String actor, int from, int until) {
    String code = actor;
    for (int i = 0; i < words.size(); i++) {
      boolean inActor = i >= from && i < until;
      PhraseTable.Found<AgentDictionary.Agent> agent = inActor ? null : agents.nouns().at(words, i);
      if (agent != null) {
        i = agent.end() - 1;
        code = addAgent(agent.value(), code.isEmpty() ? DatedCode.NONE : code);
      }
    }
    return code.isEmpty() ? DatedCode.NONE : code;
  }

  /** Adds an agent's code, unless the actor's code has that block already. */
  private static String addAgent(AgentDictionary.Agent agent, String code) {
    for (int i = 0; i + agent.code().length() <= code.length(); i += BLOCK_LETTERS) {
      if (code.startsWith(agent.code(), i)) {
        return code;
      }
    }
    return agent.prefix() ? agent.code() + code : code + agent.code();
  }
}
