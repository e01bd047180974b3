package org.synoptic.flink;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.synoptic.Knots;

/** The arrows of this module: see ARCHITECTURE.md. */
class FlinkRoomsTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.synoptic.flink");

  @Test
  void rowsKnowNoFlink() {
    noClasses()
        .that()
        .resideInAPackage("org.synoptic.flink.record")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.apache.flink..", "org.synoptic.flink.live..", "org.synoptic.flink.corpus.."))
        .because("what lies in state is plain")
        .check(ALL);
  }

  @Test
  void theCorpusAndTheStreamDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage("org.synoptic.flink.corpus")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.synoptic.flink.live..", "org.synoptic.flink.record..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("org.synoptic.flink.live")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.synoptic.flink.corpus..")
        .check(ALL);
  }

  @Test
  void nothingHereReadsNews() {
    classes()
        .that()
        .resideInAPackage("org.synoptic.flink..")
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("org.synoptic..")
                .or(
                    resideInAnyPackage(
                        "org.synoptic",
                        "org.synoptic.flink..",
                        "org.synoptic.model",
                        "org.synoptic.gather",
                        "org.synoptic.annotate.cache",
                        "org.synoptic.annotate.engine",
                        "org.synoptic.cluster",
                        "org.synoptic.cluster.online",
                        "org.synoptic.cluster.report",
                        "org.synoptic.publish",
                        "org.synoptic.text")))
        .because("a stage is the class that the command line runs, called by its entry")
        .check(ALL);
  }

  @Test
  void aPageIsReadWithoutFlink() {
    noClasses()
        .that()
        .resideInAPackage("org.synoptic.flink.page")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.apache.flink..",
                "org.synoptic.flink",
                "org.synoptic.flink.live..",
                "org.synoptic.flink.corpus..",
                "org.synoptic.flink.record.."))
        .check(ALL);
  }

  @Test
  void noCodeUsesEachOtherInACircle() {
    Knots.assertFew(ALL, 60);
  }
}
