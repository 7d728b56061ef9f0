package dev.panelcast.cache;

import io.lettuce.core.RedisCredentials;
import io.lettuce.core.RedisURI;
import io.lettuce.core.StaticCredentialsProvider;
import org.springframework.boot.data.redis.autoconfigure.DataRedisProperties;

/** Where Redis is, from Spring's settings. */
final class RedisAddress {

  private RedisAddress() {}

  /**
   * The address of one server. {@code url} wins over the other settings, and may say {@code
   * rediss:} for TLS.
   *
   * @throws IllegalStateException when the settings name several servers
   */
  static RedisURI of(DataRedisProperties properties) {
    if (properties.getSentinel() != null || properties.getCluster() != null) {
      throw new IllegalStateException(
          "Redis Sentinel and Cluster are not supported: set spring.data.redis.url to one server.");
    }
    String url = properties.getUrl();
    return url == null ? parts(properties) : RedisURI.create(url);
  }

  private static RedisURI parts(DataRedisProperties properties) {
    RedisURI uri = RedisURI.create(properties.getHost(), properties.getPort());
    uri.setDatabase(properties.getDatabase());
    uri.setSsl(properties.getSsl().isEnabled());
    String password = properties.getPassword();
    if (password != null) {
      uri.setCredentialsProvider(
          new StaticCredentialsProvider(
              RedisCredentials.just(properties.getUsername(), password.toCharArray())));
    }
    return uri;
  }
}
