package dev.panelcast.cache;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what a script answered: bytes, numbers and lists of them. */
record Reply(List<?> values) {

  /** The reply as it comes from the driver. */
  static Reply of(Object answer) {
    return answer instanceof List<?> list ? new Reply(list) : new Reply(List.of(answer));
  }

  int size() {
    return values.size();
  }

  byte[] bytes(int index) {
    if (values.get(index) instanceof byte[] bytes) {
      return bytes;
    }
    throw new IllegalStateException("script answered no text at " + index);
  }

  String text(int index) {
    return new String(bytes(index), StandardCharsets.UTF_8);
  }

  long number(int index) {
    return values.get(index) instanceof Long number ? number : Long.parseLong(text(index));
  }

  Reply list(int index) {
    return of(values.get(index));
  }
}
