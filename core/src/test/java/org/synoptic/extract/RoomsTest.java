package org.synoptic.extract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms of {@code extract}: see ARCHITECTURE.md. */
class RoomsTest {

  private static final JavaClasses EXTRACT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.synoptic.extract");

  @Test
  void noTwoRoomsKnowEachOther() {
    slices()
        .matching("org.synoptic.extract.(*)..")
        .should()
        .beFreeOfCycles()
        .because("each room can be read after those that it uses")
        .check(EXTRACT);
  }

  @Test
  void noRoomKnowsTheReaders() {
    classes()
        .that()
        .resideInAPackage("org.synoptic.extract")
        .should()
        .onlyHaveDependentClassesThat()
        .resideOutsideOfPackages("org.synoptic.extract.*..")
        .because("the readers call the rooms, never the other way round")
        .check(EXTRACT);
  }

  @Test
  void scrapedTextIsReadWithoutMarkup() {
    classes()
        .that()
        .resideInAnyPackage(
            "org.synoptic.extract.html..",
            "org.synoptic.extract.fields..",
            "org.synoptic.extract.body..")
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAnyPackage(
            "org.synoptic.extract",
            "org.synoptic.extract.html..",
            "org.synoptic.extract.fields..",
            "org.synoptic.extract.body..")
        .because("a text has no elements to ask")
        .check(EXTRACT);
  }
}
