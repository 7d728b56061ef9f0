package dev.panelcast.fences;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTests {

  /** They say what kind of thing is inside; our packages say what it is for. */
  private static final Set<String> KINDS =
      Set.of(
          "common",
          "config",
          "configuration",
          "controller",
          "controllers",
          "dto",
          "helper",
          "helpers",
          "impl",
          "manager",
          "misc",
          "model",
          "models",
          "postgres",
          "redis",
          "service",
          "services",
          "shared",
          "util",
          "utils");

  @Test
  void packagesAreNamedByPurpose() {
    assertThat(packages(House.MAIN))
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .doesNotContainAnyElementsOf(KINDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Util", "Helper", "Manager"})
  void typesAreNamedByWhatTheyDo(String word) {
    for (JavaClasses types : Set.of(House.MAIN, House.TESTS)) {
      noClasses()
          .should()
          .haveSimpleNameContaining(word)
          .because("such a name fits anything, so anything ends up there")
          .check(types);
    }
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(packages(House.MAIN))
        .as("a package-info that states the purpose and marks the package for the null checker")
        .allSatisfy(
            name -> {
              JavaPackage described = House.MAIN.getPackage(name);
              assertThat(described.tryGetAnnotationOfType(NullMarked.class)).isPresent();
            });
  }

  @Test
  void testsAreFoundByTheirName() {
    classes()
        .that()
        .containAnyMethodsThat(areTests())
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveModifier(JavaModifier.ABSTRACT)
        .should()
        .haveSimpleNameEndingWith("Tests")
        .because("the build picks tests by their name, and runs no other")
        .check(House.TESTS);
  }

  private static DescribedPredicate<JavaMethod> areTests() {
    return DescribedPredicate.describe(
        "are tests",
        method ->
            method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class));
  }

  private static Set<String> packages(JavaClasses types) {
    return types.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
  }
}
