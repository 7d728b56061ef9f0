package dev.panelcast.kernel;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Text form of named values: {@code name=value&name=value}, both percent-encoded, names sorted. */
final class Query {

  private Query() {}

  static String write(SortedMap<String, String> values) {
    return values.entrySet().stream()
        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  static SortedMap<String, String> read(String text) {
    SortedMap<String, String> values = new TreeMap<>();
    for (String pair : text.isEmpty() ? new String[0] : text.split("&", -1)) {
      int border = pair.indexOf('=');
      if (border < 0) {
        throw new IllegalArgumentException("not name=value: " + pair);
      }
      values.put(decode(pair.substring(0, border)), decode(pair.substring(border + 1)));
    }
    return values;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
