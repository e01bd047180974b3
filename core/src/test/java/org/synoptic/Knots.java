package org.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/** No room is a tangle: what the tests of every module ask of its classes. See ARCHITECTURE.md. */
public final class Knots {

  /** So many classes that use each other in a circle can still be read together. */
  private static final int MOST_CLASSES = 5;

  private Knots() {}

  /**
   * Fails where packages use each other in a circle, or more than five classes do.
   *
   * @param fewest classes that are there at the least; with fewer, the wrong ones were looked at
   */
  public static void assertFew(JavaClasses classes, int fewest) {
    assertThat(classes.size()).isGreaterThanOrEqualTo(fewest);
    assertThat(DependencyGraph.of(classes, JavaClass::getPackageName).knots(1)).isEmpty();
    assertThat(DependencyGraph.of(classes, JavaClass::getName).knots(MOST_CLASSES)).isEmpty();
  }
}
