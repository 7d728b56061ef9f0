package dev.panelcast.snapshot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Time that commands take on their way to the cluster and back, drawn for each way. */
record SlowPath(Supplier<Duration> delay, Scheduler scheduler) {

  /** The port at the other end. All its methods return a {@link Mono}. */
  <P> P to(Class<P> port, P target) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> carried(call(target, method, arguments))));
  }

  private Mono<Object> carried(Mono<Object> command) {
    return Mono.defer(
        () ->
            command
                .delaySubscription(delay.get(), scheduler)
                .materialize()
                .delayElement(delay.get(), scheduler)
                .dematerialize());
  }

  private static Mono<Object> call(Object target, Method method, Object[] arguments) {
    try {
      return Mono.from((Mono<?>) method.invoke(target, arguments)).cast(Object.class);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
