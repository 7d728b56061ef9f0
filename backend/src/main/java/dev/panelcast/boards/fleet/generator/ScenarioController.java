package dev.panelcast.boards.fleet.generator;

import dev.panelcast.boards.fleet.scenario.Choice;
import dev.panelcast.boards.fleet.scenario.Course;
import dev.panelcast.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Switches the scenario of the simulated fleet. */
@RestController
@RequestMapping("/api/v1/fleet/scenario")
class ScenarioController {

  private final ObjectProvider<Steering> steering;
  private final Clock clock = Clock.systemUTC();

  ScenarioController(ObjectProvider<Steering> steering) {
    this.steering = steering;
  }

  /** What is asked for; {@code null} when the body does not say. */
  record Wish(@Nullable String scenario) {}

  /**
   * What is played now.
   *
   * @param scenario the scenario that is played
   * @param since when it began
   */
  record Played(String scenario, @Nullable Instant since) {

    static Played of(Course course) {
      return new Played(course.scenario().id(), course.since());
    }
  }

  @PutMapping
  Mono<Played> choose(@RequestBody Wish wish) {
    Choice choice =
        Choice.ofId(wish.scenario() == null ? "" : wish.scenario())
            .orElseThrow(ScenarioController::unknown);
    Steering available = steering.getIfAvailable();
    return available == null
        ? Mono.error(ScenarioController::off)
        : available.choose(choice, clock.instant()).map(Played::of);
  }

  private static Refusal unknown() {
    return Refusal.of(
            Refusal.Kind.INVALID,
            "unknown_scenario",
            "scenario must be one of " + String.join(", ", Choice.ids()) + ".")
        .with("field", "scenario")
        .with("allowed", Choice.ids());
  }

  private static Refusal off() {
    return Refusal.of(
        Refusal.Kind.CONFLICT,
        "generator_off",
        "The generator is off, so there is no scenario to switch.");
  }
}
