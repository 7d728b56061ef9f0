package dev.panelcast.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdbcUrlTests {

  @ParameterizedTest
  @CsvSource({
    "r2dbc:postgresql://db:5433/board, jdbc:postgresql://db:5433/board",
    "r2dbc:postgresql://db/board, jdbc:postgresql://db:5432/board",
    "r2dbc:pool:postgresql://db/board, jdbc:postgresql://db:5432/board",
    "r2dbc:postgresql://db/board?sslMode=require, jdbc:postgresql://db:5432/board?sslmode=require",
    "r2dbcs:postgresql://db/board, jdbc:postgresql://db:5432/board?sslmode=verify-full"
  })
  void namesTheSameDatabase(String r2dbc, String jdbc) {
    assertThat(JdbcUrl.of(r2dbc)).isEqualTo(new JdbcUrl(jdbc, null, null));
  }

  @Test
  void takesUserAndPasswordAlong() {
    assertThat(JdbcUrl.of("r2dbc:postgresql://ann:s%40fe@db/board"))
        .isEqualTo(new JdbcUrl("jdbc:postgresql://db:5432/board", "ann", "s@fe"));
  }

  @Test
  void refusesWhatIsNoR2dbcUrl() {
    assertThatThrownBy(() -> JdbcUrl.of("postgres://db/board"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
