package dev.panelcast.fences;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.panelcast.PanelcastApplication;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {

  private static final int PUBLIC_TYPES = 8;
  private static final int PUBLIC_TYPES_OF_KERNEL = 20;

  @Test
  void everyArrowBetweenPackagesIsAllowedByTheirPackageInfo() {
    ApplicationModules.of(PanelcastApplication.class).verify();
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching(House.BASE + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("in a cycle nothing can be read, tested or moved alone")
        .check(House.MAIN);
  }

  @Test
  void roomsDoNotKnowEachOther() {
    slices()
        .matching(House.ROOMS + ".(*)..")
        .should()
        .notDependOnEachOther()
        .because("a board can be added or removed without touching another")
        .allowEmptyShould(true)
        .check(House.MAIN);
  }

  @Test
  void aRoomShowsNothing() {
    classes()
        .that()
        .resideInAPackage(House.ROOMS + ".*")
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .notBePublic()
        .because("the engine finds boards as beans and names none")
        .allowEmptyShould(true)
        .check(House.MAIN);
  }

  @Test
  void nothingOutsideARoomUsesItsInside() {
    classes()
        .that()
        .resideInAPackage(House.ROOMS + ".*..")
        .should(
            new ArchCondition<>("be used inside their room only") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesToSelf().stream()
                    .filter(use -> !room(use.getOriginClass()).equals(room(type)))
                    .map(use -> SimpleConditionEvent.violated(use, use.getDescription()))
                    .forEach(events::add);
              }
            })
        .because("sub-packages are public only so that their room can use them")
        .check(House.MAIN);
  }

  @Test
  void kernelIsOnlyJava() {
    classes()
        .that()
        .resideInAPackage(House.BASE + ".kernel")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(House.BASE + ".kernel", "java..", "org.jspecify..")
        .because("everything uses these words, so they must not bring anything along")
        .check(House.MAIN);
  }

  @Test
  void engineKnowsNoRoom() {
    noClasses()
        .that(
            DescribedPredicate.describe(
                "are outside the rooms", type -> !type.getPackageName().startsWith(House.ROOMS)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(House.ROOMS + "..")
        .because("a new board changes nothing else")
        .check(House.MAIN);
  }

  @Test
  void packagesShowFewTypes() {
    Map<String, Long> counts =
        House.publicTypes().collect(groupingBy(JavaClass::getPackageName, counting()));

    assertThat(counts)
        .as("public types per package: a door with few words can be learnt")
        .allSatisfy((name, count) -> assertThat(count).isLessThanOrEqualTo(allowed(name)));
  }

  private static long allowed(String name) {
    return name.equals(House.BASE + ".kernel") ? PUBLIC_TYPES_OF_KERNEL : PUBLIC_TYPES;
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(House.ROOMS + ".")) {
      return "";
    }
    String rest = name.substring(House.ROOMS.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
