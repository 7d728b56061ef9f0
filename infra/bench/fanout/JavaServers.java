import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;

/** How both Java servers are started. */
final class JavaServers {

  private static final String WITHOUT_SERVICES =
      String.join(
          ",",
          "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
          "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
          "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration",
          "org.springframework.boot.data.redis.autoconfigure.DataRedisReactiveAutoConfiguration");

  private JavaServers() {}

  /** Starts it and tells its port. */
  static int start(Class<?> configuration) {
    String[] settings = {
      "--server.port=0",
      "--panelcast.embedded.enabled=false",
      "--panelcast.stream.admission.client-streams=20000",
      "--panelcast.stream.admission.per-second=20000",
      "--panelcast.stream.admission.client-per-second=20000",
      // As Panelcast has it: a stream is no call.
      "--management.observations.enable.http.server.requests=false",
      "--spring.main.banner-mode=off",
      "--logging.level.root=warn",
      "--spring.autoconfigure.exclude=" + WITHOUT_SERVICES
    };
    var server =
        (ReactiveWebServerApplicationContext) SpringApplication.run(configuration, settings);
    return server.getWebServer().getPort();
  }
}
