/**
 * PostgreSQL and Redis of its own, when none are configured.
 *
 * <p>Before the application's beans exist it is decided, once, where the two services are:
 *
 * <ul>
 *   <li>{@code spring.r2dbc.url} and {@code spring.data.redis.*} both given: those are used,
 *       nothing is started.
 *   <li>Neither given: both are started below {@code panelcast.embedded.data-folder}, on free ports
 *       of the loopback address, with random passwords, and the HTTP server listens on loopback
 *       unless {@code server.address} says otherwise. PostgreSQL's rows survive restarts, crashes
 *       included; Redis keeps nothing.
 *   <li>Only one given: refused, because instances that share one of the two and not the other
 *       would compute apart while they look like a cluster.
 * </ul>
 *
 * <p>Either way the result stands in the environment under Spring Boot's own names ({@code
 * spring.r2dbc.*}, {@code spring.data.redis.url}, {@code spring.flyway.*}) and as {@code
 * panelcast.embedded.active} (true or false), so nothing else asks which it was.
 *
 * <p>A service that ends unasked is started again on its port with its password, so that connection
 * pools find it; this goes on until the application stops. One data folder serves one running
 * application: a second one is refused, and what a killed one left running is ended first. Services
 * are stopped after everything that uses them. Everything that cannot work is an {@link
 * dev.panelcast.embedded.EmbeddedRefusal}, shown as one sentence.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.panelcast.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
