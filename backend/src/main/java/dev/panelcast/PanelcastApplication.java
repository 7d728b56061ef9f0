package dev.panelcast;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server, nothing else. */
@SpringBootApplication(proxyBeanMethods = false)
public class PanelcastApplication {

  /**
   * Runs one instance until the process is told to stop.
   *
   * @param arguments Spring Boot's command line, e.g. {@code --server.port=8081}
   */
  public static void main(String[] arguments) {
    SpringApplication.run(PanelcastApplication.class, arguments);
  }
}
