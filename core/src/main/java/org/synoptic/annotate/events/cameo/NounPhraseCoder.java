package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gives noun phrases their codes: the first actor that is named, with the agents about it. */
final class NounPhraseCoder {

  private final ActorDictionary actors;
  private final AgentDictionary agents;

  NounPhraseCoder(ActorDictionary actors, AgentDictionary agents) {
    this.actors = actors;
    this.agents = agents;
  }

  CodedGroup code(FlatSentence.Group group, int day, CoderSettings settings) {
    List<CodedGroup.Side> sides = new ArrayList<>();
    for (FlatSentence.Member member : group.members()) {
      String code = code(member.words(), day);
      boolean itself = code.equals(DatedCode.NONE) && member.words().size() <= settings.newActors();
      String shown =
          itself ? '"' + String.join(" ", member.words()).toUpperCase(Locale.ROOT) + '"' : code;
      sides.add(new CodedGroup.Side(shown, member.firstToken(), member.lastToken()));
    }
    return new CodedGroup(sides);
  }

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
        code = with(agent.value(), code.isEmpty() ? DatedCode.NONE : code);
      }
    }
    return code.isEmpty() ? DatedCode.NONE : code;
  }

  /** Codes are blocks of three letters; what is said already is not said again. */
  private static String with(AgentDictionary.Agent agent, String code) {
    for (int i = 0; i + agent.code().length() <= code.length(); i += 3) {
      if (code.startsWith(agent.code(), i)) {
        return code;
      }
    }
    return agent.before() ? agent.code() + code : code + agent.code();
  }
}
