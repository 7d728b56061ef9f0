package dev.panelcast;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import reactor.netty.ReactorNetty;

/** Starts the server, nothing else. */
@SpringBootApplication(proxyBeanMethods = false)
public class PanelcastApplication {

  /**
   * Runs one instance until the process is told to stop.
   *
   * @param arguments Spring Boot's command line, e.g. {@code --server.port=8081}
   */
  public static void main(String[] arguments) {
    System.getProperties()
        .computeIfAbsent(ReactorNetty.IO_WORKER_COUNT, _ -> String.valueOf(threads()));
    SpringApplication.run(PanelcastApplication.class, arguments);
  }

  /** As many as can run: Reactor Netty's four would take turns on two processors. */
  private static int threads() {
    return Math.max(2, Runtime.getRuntime().availableProcessors());
  }
}
