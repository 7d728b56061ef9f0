package dev.panelcast.boards.fleet.store;

import dev.panelcast.boards.fleet.scenario.Course;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/** The one course of the simulated fleet. */
public interface ScenarioStore {

  /** Name of the dataset that is written. */
  String DATASET = "scenario";

  /** The course now. */
  Mono<Course> course();

  /**
   * Replaces the course, while nobody else can; writes nothing when it stays equal.
   *
   * @param change gives the new course for the stored one
   * @return the course afterwards
   */
  Mono<Course> change(UnaryOperator<Course> change);
}
