package dev.panelcast.fences;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.panelcast.testkit.ReadmeTable;
import dev.panelcast.testkit.ReadmeTable.Row;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** The tables of the README tell every setting and every meter that the program has. */
class ReadmeTests {

  private static final String PREFIX = "panelcast.";
  private static final String NONE = "–";
  private static final Pattern METER = Pattern.compile("\"(panelcast\\.[a-z.]+)\"");

  @Test
  void everySettingStandsThereWithItsDefault() throws IOException {
    Map<String, String> told =
        ReadmeTable.below("Settings").stream()
            .collect(Collectors.toMap(row -> row.cell(0), row -> row.cell(1)));

    assertThat(told).isEqualTo(settings());
  }

  @Test
  void everyMeterStandsThere() throws IOException {
    List<String> told =
        ReadmeTable.below("Meters").stream()
            .map(row -> row.cell(0).replaceFirst("_(seconds|total)$", ""))
            .toList();

    assertThat(told).isNotEmpty().containsExactlyInAnyOrderElementsOf(meters());
  }

  @Test
  void everyRowSaysWhatItMeans() throws IOException {
    assertThat(
            Stream.of(ReadmeTable.below("Settings"), ReadmeTable.below("Meters"))
                .flatMap(List::stream)
                .map(Row::cells))
        .allSatisfy(cells -> assertThat(cells).hasSize(3).noneMatch(String::isBlank));
  }

  /** From the records that bind them and the conditions on them; the file of defaults wins. */
  private static Map<String, String> settings() throws IOException {
    Map<String, String> settings = new TreeMap<>();
    for (JavaClass type : House.MAIN) {
      type.tryGetAnnotationOfType(ConditionalOnBooleanProperty.class)
          .ifPresent(
              condition ->
                  Stream.of(condition.name(), condition.value())
                      .flatMap(Arrays::stream)
                      .forEach(
                          name -> settings.put(name, String.valueOf(condition.matchIfMissing()))));
    }
    for (JavaClass type : House.MAIN) {
      type.tryGetAnnotationOfType(ConfigurationProperties.class)
          .ifPresent(bound -> addRecord(bound.value(), type.reflect(), settings));
    }
    Map<String, String> written = written();
    assertThat(settings.keySet()).as("bound by a record").containsAll(written.keySet());
    settings.putAll(written);
    return settings;
  }

  private static void addRecord(String prefix, Class<?> type, Map<String, String> settings) {
    for (Parameter part : type.getDeclaredConstructors()[0].getParameters()) {
      String name =
          prefix + "." + part.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
      if (part.getType().isRecord()) {
        addRecord(name, part.getType(), settings);
      } else {
        DefaultValue given = part.getAnnotation(DefaultValue.class);
        settings.put(name, given == null ? NONE : String.join(",", given.value()));
      }
    }
  }

  private static Map<String, String> written() throws IOException {
    PropertySource<?> file =
        new YamlPropertySourceLoader()
            .load("defaults", new ClassPathResource("application.yaml"))
            .getFirst();
    return Arrays.stream(((EnumerablePropertySource<?>) file).getPropertyNames())
        .filter(name -> name.startsWith(PREFIX))
        .collect(
            Collectors.toMap(
                Function.identity(), name -> Objects.toString(file.getProperty(name))));
  }

  /** Meters are made by name, and only in files that know the library for it. */
  private static List<String> meters() {
    return House.sources(House.MAIN_SOURCES).stream()
        .map(House::text)
        .filter(text -> text.contains("import io.micrometer.core.instrument."))
        .flatMap(text -> METER.matcher(text).results().map(ReadmeTests::meter))
        .distinct()
        .toList();
  }

  private static String meter(MatchResult found) {
    return found.group(1).replace('.', '_');
  }
}
