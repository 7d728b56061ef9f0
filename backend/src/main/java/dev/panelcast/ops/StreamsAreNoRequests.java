package dev.panelcast.ops;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationPredicate;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * Leaves streams out of the timings of HTTP requests: they last half an hour, which would make
 * those timings useless, and have meters of their own.
 */
@Component
final class StreamsAreNoRequests implements ObservationPredicate {

  @Override
  public boolean test(String name, Observation.Context context) {
    return !(context instanceof ServerRequestObservationContext exchange && isStream(exchange));
  }

  private static boolean isStream(ServerRequestObservationContext exchange) {
    ServerHttpRequest request = exchange.getCarrier();
    return request != null && request.getPath().value().endsWith("/stream");
  }
}
