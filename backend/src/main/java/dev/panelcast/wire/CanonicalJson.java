package dev.panelcast.wire;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes values as JSON so that equal values give equal bytes on every instance. Properties that
 * are {@code null} are left out, values of maps and lists are not; instants are RFC 3339 in UTC.
 */
public final class CanonicalJson {

  private static final JsonMapper MAPPER = mapper();

  private CanonicalJson() {}

  /**
   * The value as UTF-8.
   *
   * @throws IllegalArgumentException when it holds a number that is not finite or anything else
   *     that JSON cannot say
   */
  public static byte[] write(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not writable as JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static JsonMapper mapper() {
    JsonFactory factory =
        JsonFactory.builder()
            .characterEscapes(new LineSafeEscapes())
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    SimpleModule numbers = new SimpleModule("canonical numbers");
    numbers.addSerializer(Double.class, new ShortDouble());
    numbers.addSerializer(Double.TYPE, new ShortDouble());
    return JsonMapper.builder(factory)
        .addModule(numbers)
        .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .build();
  }
}
