package dev.panelcast.testkit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.r2dbc.spi.ConnectionFactories;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;

class ServicesIntegrationTests {

  @Test
  void eachRedisIsEmptyAndApart() {
    String first = Services.redisUri();
    String second = Services.redisUri();

    call(first, "set");

    assertThat(call(second, "get")).isEqualTo("null");
    assertThat(call(first, "get")).isEqualTo("value");
  }

  @Test
  void eachDatabaseIsApart() {
    execute(Services.emptyDatabase(), "CREATE TABLE mine (id int)");

    assertThat(tables(Services.emptyDatabase())).doesNotContain("mine");
  }

  @Test
  void aDatabaseIsMigrated() {
    assertThat(tables(Services.database())).contains("flyway_schema_history");
  }

  @Test
  void aRedisOfOnesOwnComesBackOnItsPortAfterAKill() {
    try (TestRedis redis = TestRedis.start()) {
      call(redis.uri(), "set");

      redis.restart();

      assertThat(call(redis.uri(), "get")).isEqualTo("null");
    }
  }

  private static String call(String uri, String verb) {
    try (RedisClient client = RedisClient.create(RedisURI.create(uri));
        StatefulRedisConnection<String, String> connection = client.connect()) {
      return verb.equals("set")
          ? connection.sync().set("key", "value")
          : String.valueOf(connection.sync().get("key"));
    }
  }

  private static void execute(TestDatabase database, String sql) {
    client(database).sql(sql).then().block(Duration.ofSeconds(10));
  }

  private static List<String> tables(TestDatabase database) {
    return requireNonNull(
        client(database)
            .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
            .mapValue(String.class)
            .all()
            .collectList()
            .block(Duration.ofSeconds(10)));
  }

  private static DatabaseClient client(TestDatabase database) {
    return DatabaseClient.create(ConnectionFactories.get(database.r2dbcUrl()));
  }
}
