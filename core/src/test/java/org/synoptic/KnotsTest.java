package org.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No room is a tangle: see ARCHITECTURE.md. */
class KnotsTest {

  @Test
  void aKnotIsAllThatReachesEachOther() {
    Map<String, Set<String>> arrows =
        Map.of(
            "ring", Set.of("stone"),
            "stone", Set.of("mason"),
            "mason", Set.of("ring", "quarry"),
            "quarry", Set.of("pit"),
            "visitor", Set.of("ring", "pit"));
    assertThat(new DependencyGraph(arrows).knots(1))
        .containsExactly(Set.of("mason", "ring", "stone"));
    assertThat(new DependencyGraph(arrows).knots(3)).isEmpty();
  }
}
