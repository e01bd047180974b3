package org.synoptic.annotate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packages below a layer depend on each other in one direction: see ARCHITECTURE.md. */
class AnnotateRoomsTest {

  private static final JavaClasses ANNOTATE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.synoptic.annotate");

  @ParameterizedTest
  @ValueSource(strings = {"quotes", "who"})
  void noPackageDependsOnOneThatDependsOnIt(String layer) {
    slices()
        .matching("org.synoptic.annotate." + layer + ".(*)..")
        .should()
        .beFreeOfCycles()
        .check(ANNOTATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quotes", "who"})
  void onlyTheEntryKnowsAllPackagesOfItsLayer(String layer) {
    noClasses()
        .that()
        .resideInAPackage("org.synoptic.annotate." + layer + ".*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.synoptic.annotate." + layer)
        .check(ANNOTATE);
  }
}
