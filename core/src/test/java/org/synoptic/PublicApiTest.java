package org.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.synoptic.annotate.Annotator;
import org.synoptic.annotate.cache.AnnotationCache;
import org.synoptic.annotate.engine.Engine;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.events.cameo.Dictionaries;
import org.synoptic.check.Checker;
import org.synoptic.cluster.Clusterer;
import org.synoptic.compare.Comparer;
import org.synoptic.extract.Extractor;
import org.synoptic.gather.Gatherer;
import org.synoptic.gather.Selection;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.gather.fetch.Door;
import org.synoptic.gather.fetch.FetchFailure;
import org.synoptic.gather.fetch.FetchLimits;
import org.synoptic.gather.fetch.FetchRequest;
import org.synoptic.gather.fetch.FetchResult;
import org.synoptic.gather.fetch.PageFetcher;
import org.synoptic.gather.fetch.Pages;
import org.synoptic.gather.http.HeaderFields;
import org.synoptic.gather.http.HttpResponse;
import org.synoptic.publish.AccountPart;
import org.synoptic.publish.AccountParts;
import org.synoptic.publish.Format;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;
import org.synoptic.publish.Verb;

/** Whoever calls the library needs no type that is not part of its API. */
class PublicApiTest {

  /** The one class by which each verb is called. */
  private static final Set<String> ENTRIES =
      names(
          Gatherer.class,
          Extractor.class,
          Annotator.class,
          Clusterer.class,
          Comparer.class,
          Checker.class,
          Publisher.class);

  /** Packages all of whose public types are API. */
  private static final Set<String> OPEN = Set.of("org.synoptic", "org.synoptic.model");

  /**
   * Types of the verbs that the API hands in or out, each for a reason: where pages come from, the
   * engine and the dictionaries that may be exchanged, where layers are kept, how something is
   * printed.
   */
  private static final Set<String> HANDED =
      names(
          Selection.class,
          PageFetcher.class,
          FetchResult.class,
          Capture.class,
          FetchFailure.class,
          HttpResponse.class,
          HeaderFields.class,
          Door.class,
          FetchRequest.class,
          FetchLimits.class,
          Pages.class,
          Engine.class,
          LoadingProgress.class,
          Dictionaries.class,
          AnnotationCache.class,
          Format.class,
          Verb.class,
          TextLayout.class,
          AccountPart.class,
          AccountParts.class);

  private static Set<String> names(Class<?>... types) {
    return Stream.of(types).map(Class::getName).collect(Collectors.toUnmodifiableSet());
  }

  @Test
  void whatIsCalledFromOutsideExposesOnlyTheApi() {
    Set<String> exposed = new TreeSet<>();
    Set<String> asked = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.synoptic")) {
      if (type.getModifiers().contains(JavaModifier.PUBLIC) && isApi(type)) {
        asked.add(type.getName());
        type.getMembers().stream()
            .filter(PublicApiTest::isCallable)
            .flatMap(PublicApiTest::types)
            .map(JavaClass::getBaseComponentType)
            .filter(other -> !isApi(other))
            .forEach(other -> exposed.add(type.getSimpleName() + " exposes " + other.getName()));
      }
    }
    assertThat(asked).containsAll(ENTRIES).containsAll(HANDED);
    assertThat(exposed).isEmpty();
  }

  private static boolean isApi(JavaClass type) {
    String name = DependencyGraph.topLevel(type).getName();
    return !name.startsWith("org.synoptic.")
        || OPEN.contains(type.getPackageName())
        || ENTRIES.contains(name)
        || HANDED.contains(name);
  }

  private static boolean isCallable(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaClass> types(JavaMember member) {
    if (member instanceof JavaField field) {
      return field.getAllInvolvedRawTypes().stream();
    }
    return member instanceof JavaCodeUnit code
        ? code.getAllInvolvedRawTypes().stream()
        : Stream.empty();
  }
}
