package dev.panelcast.cache;

import dev.panelcast.kernel.Versions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/** An instance's connection to a cluster in memory, with its faults. */
final class Wire {

  private final Scheduler scheduler;
  private final Sinks.Many<Boolean> mended = Sinks.many().multicast().directBestEffort();
  private final AtomicBoolean answerLost = new AtomicBoolean();
  private volatile boolean cut;
  private volatile boolean deaf;

  Wire(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  void cut() {
    cut = true;
  }

  void mend() {
    cut = false;
    mended.tryEmitNext(true);
  }

  void deaf(boolean nowDeaf) {
    deaf = nowDeaf;
  }

  void loseNextAnswer() {
    answerLost.set(true);
  }

  /** The port at the other end of this wire. All its methods return a {@link Mono}. */
  <P> P cut(Class<P> port, P target) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> carried(() -> call(target, method, arguments))));
  }

  private <T> Mono<T> carried(Supplier<Mono<T>> command) {
    return Mono.defer(() -> cut ? Wire.<T>away("not connected") : answered(command.get()))
        .publishOn(scheduler);
  }

  private <T> Mono<T> answered(Mono<T> command) {
    return answerLost.getAndSet(false) ? command.then(away("no answer in time")) : command;
  }

  private static <T> Mono<T> away(String why) {
    return Mono.error(new ClusterAway(new IllegalStateException(why)));
  }

  private static Mono<Object> call(Object target, Method method, Object[] arguments) {
    try {
      return Mono.from((Mono<?>) method.invoke(target, arguments)).cast(Object.class);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  Channel channel(Channel target) {
    return board -> heard(Flux.defer(() -> target.listen(board)));
  }

  Announcements announcements(Announcements target) {
    return new Announcements() {
      @Override
      public Mono<Void> announce(Versions versions) {
        return carried(() -> target.announce(versions));
      }

      @Override
      public Flux<Versions> announced() {
        return heard(Flux.defer(target::announced));
      }
    };
  }

  /** Begins anew after each mending. */
  private <T> Flux<T> heard(Flux<T> target) {
    return mended
        .asFlux()
        .startWith(true)
        .switchMap(_ -> cut ? Flux.never() : target)
        .filter(_ -> !cut && !deaf)
        .publishOn(scheduler);
  }
}
