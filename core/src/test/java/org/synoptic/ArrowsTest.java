package org.synoptic;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows of the house: see ARCHITECTURE.md. */
class ArrowsTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.synoptic");

  @ParameterizedTest
  @ValueSource(strings = {"gather", "extract", "annotate", "cluster", "compare", "publish"})
  void noVerbKnowsAnotherVerb(String verb) {
    classes()
        .that()
        .resideInAPackage("org.synoptic." + verb + "..")
        .should()
        .onlyAccessClassesThat(outsideOfSynopticOr(verb, "model", "text", "lexicon"))
        .because("verbs are functions from noun to noun; only Pipeline and Synoptic know them all")
        .check(CORE);
  }

  @Test
  void theModelKnowsNothingButItself() {
    classes()
        .that()
        .resideInAPackage("org.synoptic.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.synoptic.model..", "java..", "org.jspecify..")
        .because("the nouns travel through any serializer and library")
        .check(CORE);
  }

  @Test
  void theTextToolsKnowNoNews() {
    noClasses()
        .that()
        .resideInAPackage("org.synoptic.text..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "know news",
                (JavaClass other) ->
                    other.getPackageName().startsWith("org.synoptic")
                        && !other.getPackageName().startsWith("org.synoptic.text")
                        && !other.getName().equals("org.synoptic.model.Span")))
        .because("alignment and shingles are of use for any text")
        .check(CORE);
  }

  @Test
  void theWordListsKnowTextAlone() {
    classes()
        .that()
        .resideInAPackage("org.synoptic.lexicon..")
        .should()
        .onlyDependOnClassesThat(outsideOfSynopticOr("lexicon", "text"))
        .because("a list is words; what they mean is for its users to say")
        .check(CORE);
  }

  @Test
  void nounsAreRecordsEnumsAndSealedInterfaces() {
    classes()
        .that()
        .resideInAPackage("org.synoptic.model")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .beAssignableTo(Record.class)
        .orShould()
        .beAssignableTo(Enum.class)
        .orShould()
        .beInterfaces()
        .because("the model is kept plain")
        .check(CORE);
  }

  @Test
  void recordsHoldOnlyWhatEverySerializerCarries() {
    Set<Class<?>> plain =
        Set.of(
            String.class,
            Instant.class,
            byte[].class,
            List.class,
            int.class,
            double.class,
            boolean.class,
            long.class);
    for (JavaClass noun : CORE.that(DescribedPredicate.describe("nouns", ArrowsTest::isNoun))) {
      for (var component : noun.reflect().getRecordComponents()) {
        Class<?> type = component.getType();
        if (!plain.contains(type) && !type.isEnum() && !type.isRecord()) {
          throw new AssertionError(noun.getName() + "." + component.getName() + " is a " + type);
        }
      }
    }
  }

  private static boolean isNoun(JavaClass type) {
    return type.getPackageName().equals("org.synoptic.model") && type.isRecord();
  }

  private static DescribedPredicate<JavaClass> outsideOfSynopticOr(String... rooms) {
    return DescribedPredicate.describe(
        "are outside of Synoptic or in " + List.of(rooms),
        type ->
            !type.getPackageName().startsWith("org.synoptic")
                || List.of(rooms).stream()
                    .anyMatch(room -> type.getPackageName().startsWith("org.synoptic." + room)));
  }
}
