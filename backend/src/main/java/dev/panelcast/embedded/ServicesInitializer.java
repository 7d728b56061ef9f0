package dev.panelcast.embedded;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Decides where PostgreSQL and Redis are, before there are beans.
 *
 * <p>An initializer, because a failure here ends the start with its sentence alone, while one
 * inside a bean is first logged as a chain of beans that could not be made.
 */
final class ServicesInitializer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    EmbeddedSettings settings =
        Binder.get(environment).bindOrCreate(EmbeddedSettings.PREFIX, EmbeddedSettings.class);
    boolean postgres = has(environment, ServiceKeys.R2DBC_URL);
    boolean redis = ServiceKeys.REDIS.stream().anyMatch(key -> has(environment, key));
    if (settings.enabled() && postgres != redis) {
      throw EmbeddedRefusal.onlyOneConfigured();
    }
    boolean active = settings.enabled() && !postgres;
    Map<String, Object> found = new HashMap<>();
    found.put(ServiceKeys.ACTIVE, active);
    if (active) {
      found.putAll(start(context, settings).properties());
      found.put(ServiceKeys.DATA_FOLDER, settings.dataFolder().toString());
      putUnlessSet(environment, found, ServiceKeys.SERVER_ADDRESS, "127.0.0.1");
    }
    environment.getPropertySources().addFirst(new MapPropertySource("services", found));
    addMigrations(environment, found);
  }

  /**
   * Closed after all beans, because disposable beans are destroyed last in first out; and when
   * there never was a bean, with the process.
   */
  private static EmbeddedServices start(
      ConfigurableApplicationContext context, EmbeddedSettings settings) {
    EmbeddedServices services = EmbeddedServices.start(settings);
    var beans = (DefaultListableBeanFactory) context.getBeanFactory();
    beans.registerSingleton("embeddedServices", services);
    beans.registerDisposableBean("embeddedServices", services::close);
    SpringApplication.getShutdownHandlers().add(services::close);
    return services;
  }

  private static void addMigrations(
      ConfigurableEnvironment environment, Map<String, Object> found) {
    String url = environment.getProperty(ServiceKeys.R2DBC_URL);
    if (!StringUtils.hasText(url)) {
      return;
    }
    JdbcUrl jdbc = JdbcUrl.of(url);
    String user = environment.getProperty(ServiceKeys.R2DBC_USER);
    String password = environment.getProperty(ServiceKeys.R2DBC_PASSWORD);
    putUnlessSet(environment, found, ServiceKeys.FLYWAY_URL, jdbc.url());
    putUnlessSet(environment, found, ServiceKeys.FLYWAY_USER, user == null ? jdbc.user() : user);
    putUnlessSet(
        environment,
        found,
        ServiceKeys.FLYWAY_PASSWORD,
        password == null ? jdbc.password() : password);
  }

  private static void putUnlessSet(
      ConfigurableEnvironment environment,
      Map<String, Object> found,
      String key,
      @Nullable String value) {
    if (value != null && !has(environment, key)) {
      found.put(key, value);
    }
  }

  private static boolean has(ConfigurableEnvironment environment, String key) {
    return StringUtils.hasText(environment.getProperty(key));
  }
}
