package org.synoptic.check;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows of {@code check}: see ARCHITECTURE.md. */
class CheckRoomsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.synoptic");

  @Test
  void propositionsKnowNothingOfTheVerdicts() {
    noClasses()
        .that()
        .resideInAPackage("org.synoptic.check.proposition")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.synoptic.check")
        .check(CLASSES);
  }

  @Test
  void propositionsAreReadFromTheStoryAlone() {
    classes()
        .that()
        .resideInAPackage("org.synoptic.check.proposition")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "org.synoptic.check.proposition",
            "org.synoptic.compare.identity",
            "org.synoptic.compare.statement",
            "org.synoptic.compare.terms",
            "org.synoptic.lexicon",
            "org.synoptic.model",
            "org.synoptic.syntax")
        .check(CLASSES);
  }

  @Test
  void theBriefIsLicensedByTheClassThatAsksTheDraft() {
    noClasses()
        .that()
        .resideInAPackage("org.synoptic.compare..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.synoptic.check..")
        .because("check uses compare.account.EvidenceCheck, never the other way round")
        .check(CLASSES);
  }
}
