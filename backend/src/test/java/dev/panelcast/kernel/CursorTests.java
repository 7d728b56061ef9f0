package dev.panelcast.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

  @Test
  void isReadBackFromItsText() {
    Cursor cursor = new Cursor("k3f9a", 42);

    assertThat(Cursor.parse(cursor.toString())).contains(cursor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc", "-1", "a-", "a--1", "a-1 ", "a-1x", "ä-1", "a-9999999999999999999"})
  void anythingElseIsNoCursor(String text) {
    assertThat(Cursor.parse(text)).isEmpty();
  }
}
