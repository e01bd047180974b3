package org.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No room of the reading is a tangle. */
class KnotsTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.synoptic");

  @Test
  void noCodeUsesEachOtherInACircle() {
    Knots.assertFew(CORE, 1000);
  }

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
