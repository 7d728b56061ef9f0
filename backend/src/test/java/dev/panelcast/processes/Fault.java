package dev.panelcast.processes;

import dev.panelcast.testkit.TestApplication;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** What may go wrong, for real. Each leaves everything running again. */
enum Fault {
  REDIS_KILLED {
    @Override
    void happen(
        Site site, List<Wanderer> viewers, RandomGenerator random, Consumer<Duration> wait) {
      site.redis.kill();
      wait.accept(some(random, 3));
      site.redis.restart();
    }
  },
  REDIS_HANGS {
    @Override
    void happen(
        Site site, List<Wanderer> viewers, RandomGenerator random, Consumer<Duration> wait) {
      site.redis.pause();
      wait.accept(some(random, 6));
      site.redis.resume();
    }
  },
  LISTENERS_CUT {
    @Override
    void happen(
        Site site, List<Wanderer> viewers, RandomGenerator random, Consumer<Duration> wait) {
      site.redis.cutListeners();
    }
  },
  POSTGRES_STOPPED {
    @Override
    void happen(
        Site site, List<Wanderer> viewers, RandomGenerator random, Consumer<Duration> wait) {
      site.postgres.stop();
      wait.accept(some(random, 3));
      site.postgres.startAgain();
    }
  },
  POSTGRES_HANGS {
    @Override
    void happen(
        Site site, List<Wanderer> viewers, RandomGenerator random, Consumer<Duration> wait) {
      site.postgres.pause();
      wait.accept(some(random, 6));
      site.postgres.resume();
    }
  },
  INSTANCE_KILLED {
    @Override
    void happen(
        Site site, List<Wanderer> viewers, RandomGenerator random, Consumer<Duration> wait) {
      site.replace(site.any(random));
    }
  },
  INSTANCE_STANDS_STILL {
    @Override
    void happen(
        Site site, List<Wanderer> viewers, RandomGenerator random, Consumer<Duration> wait) {
      TestApplication instance = site.any(random);
      instance.pause();
      wait.accept(some(random, 6));
      instance.resume();
    }
  },
  VIEWERS_CUT {
    @Override
    void happen(
        Site site, List<Wanderer> viewers, RandomGenerator random, Consumer<Duration> wait) {
      viewers.stream().filter(_ -> random.nextBoolean()).forEach(Wanderer::cut);
    }
  };

  /**
   * Lets it begin and end.
   *
   * @param wait lets this time pass, while viewers go on
   */
  abstract void happen(
      Site site, List<Wanderer> viewers, RandomGenerator random, Consumer<Duration> wait);

  private static Duration some(RandomGenerator random, int seconds) {
    return Duration.ofMillis(random.nextInt(200, seconds * 1000));
  }
}
