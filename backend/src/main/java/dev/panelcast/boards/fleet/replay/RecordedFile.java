package dev.panelcast.boards.fleet.replay;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A CSV file, compressed or not, whose first line names its columns. */
final class RecordedFile {

  private static final String PLAIN = ".csv";
  private static final String COMPRESSED = ".csv.gz";
  private static final int LONGEST_LINE = 64 * 1024;

  private final Path path;

  RecordedFile(Path path) {
    this.path = path;
  }

  /** Whether the name is that of a CSV file. */
  static boolean fits(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(PLAIN) || name.endsWith(COMPRESSED);
  }

  /** Its name in the folder. */
  String name() {
    return path.getFileName().toString();
  }

  /** Its name without the extension. */
  String baseName() {
    String name = name();
    String extension = name.endsWith(COMPRESSED) ? COMPRESSED : PLAIN;
    return name.substring(0, name.length() - extension.length());
  }

  /** The position of each column by its name, in order. */
  Map<String, Integer> columns() {
    try (BufferedReader reader = open()) {
      String line = reader.readLine();
      return line == null ? Map.of() : columns(line, separator(line));
    } catch (IOException e) {
      throw unreadable();
    }
  }

  /** Hands every row after the first line on, in order. */
  void read(Consumer<Cells> rows) {
    try (BufferedReader reader = open()) {
      String header = reader.readLine();
      if (header != null) {
        read(reader, header, rows);
      }
    } catch (IOException | UncheckedIOException e) {
      throw unreadable();
    } catch (CsvParseException e) {
      throw new UnplayableFile("it is not CSV");
    }
  }

  private static void read(BufferedReader reader, String header, Consumer<Cells> rows) {
    char separator = separator(header);
    Map<String, Integer> columns = columns(header, separator);
    try (CsvReader<CsvRecord> csv = csv(separator).ofCsvRecord(reader)) {
      for (CsvRecord row : csv) {
        rows.accept(new Cells(columns, row.getFields(), row.getStartingLineNumber() + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> columns(String header, char separator) {
    List<String> names = csv(separator).ofSingleCsvRecord(header).getFields();
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      columns.put(names.get(i).strip(), i);
    }
    return columns;
  }

  private static CsvReader.CsvReaderBuilder csv(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .maxBufferSize(LONGEST_LINE);
  }

  private static char separator(String header) {
    return header.indexOf(';') >= 0 ? ';' : ',';
  }

  private BufferedReader open() throws IOException {
    InputStream file = Files.newInputStream(path);
    try {
      InputStream plain = name().endsWith(COMPRESSED) ? new GZIPInputStream(file) : file;
      return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private static UnplayableFile unreadable() {
    return new UnplayableFile("it cannot be read to its end");
  }
}
