package dev.panelcast.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.panelcast.board.Dataset.Row;
import dev.panelcast.board.Dataset.RowError;
import dev.panelcast.kernel.Refusal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

class RowFormatTests {

  private final TestDataset dataset = new TestDataset();

  @Test
  void jsonRowsAreCountedByPosition() {
    Decoded decoded =
        decode(
            RowFormat.JSON,
            """
            [
            {"name":"a","size":1},

            {"name":"b","size":2.5,"ok":true,"x":null}]\
            """);

    assertThat(decoded.rows()).extracting(Row::line).containsExactly(1, 2);
    assertThat(decoded.rows().getFirst().values()).containsEntry("size", 1);
    assertThat(decoded.rows().getLast().values())
        .containsEntry("size", 2.5)
        .containsEntry("ok", true)
        .containsEntry("x", null);
  }

  @Test
  void badJsonRowsAreErrorsOfTheirOwn() {
    Decoded decoded =
        decode(
            RowFormat.JSON,
            """
            [{"name":"a"}, 5, {"name":"b","name":"c"}, {"name":["x",{"y":1}],"size":1}, null]\
            """);

    assertThat(decoded.rows()).extracting(Row::line).containsExactly(1);
    assertThat(decoded.errors())
        .extracting(RowError::line, RowError::field, RowError::code)
        .containsExactly(
            tuple(2, "", "not_an_object"),
            tuple(3, "name", "duplicate_field"),
            tuple(4, "name", "not_a_value"),
            tuple(5, "", "not_an_object"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{}",
        "\"x\"",
        "[",
        "[{]",
        "[{\"name\":1}",
        "[{\"name\":1}] x",
        "[{\"name\":NaN}]",
        "[{\"name\":1},]",
        "[{name:1}]",
        "[{\"name\":\"a\nb\"}]"
      })
  void aBodyThatIsNoJsonArrayIsRefusedWhole(String body) {
    assertThat(refusal(RowFormat.JSON, body).code()).isEqualTo("unreadable_body");
  }

  @Test
  void aDeepBodyIsRefused() {
    String deep = "[{\"name\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}]";

    assertThat(refusal(RowFormat.JSON, deep).code()).isEqualTo("unreadable_body");
  }

  @Test
  void ndjsonRowsHaveTheirTrueLines() {
    Decoded decoded =
        decode(
            RowFormat.NDJSON,
            """
            {"name":"a"}

            {"name":
            {"name":"b"} {"name":"c"}
            [1]
            {"name":"d"}\r
            """);

    assertThat(decoded.rows()).extracting(Row::line).containsExactly(1, 6);
    assertThat(decoded.errors())
        .extracting(RowError::line, RowError::code)
        .containsExactly(
            tuple(3, "not_json"), tuple(4, "not_an_object"), tuple(5, "not_an_object"));
  }

  @Test
  void linesOfWhichNoneIsJsonAreRefusedWhole() {
    assertThat(refusal(RowFormat.NDJSON, "hello\nworld\n").code()).isEqualTo("unreadable_body");
    assertThat(decode(RowFormat.NDJSON, "\n\n").rows()).isEmpty();
  }

  @Test
  void csvRecordsReportTheirFirstLine() {
    Decoded decoded =
        decode(
            RowFormat.CSV,
            "name,size\r\n\"two\nlines, \"\"quoted\"\"\",1\r\n\r\nb,\r\n,3\r\nc\r\nd,1,2\r\n");

    assertThat(decoded.rows()).extracting(Row::line).containsExactly(2, 5, 6);
    assertThat(decoded.rows().get(0).values())
        .containsEntry("name", "two\nlines, \"quoted\"")
        .containsEntry("size", "1");
    assertThat(decoded.rows().get(1).values()).containsOnlyKeys("name");
    assertThat(decoded.rows().get(2).values()).containsOnlyKeys("size");
    assertThat(decoded.errors())
        .extracting(RowError::line, RowError::code, RowError::message)
        .containsExactly(
            tuple(7, "wrong_field_count", "The header has 2 columns, this record has 1."),
            tuple(8, "wrong_field_count", "The header has 2 columns, this record has 3."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name,colour|unknown_column",
        "name,name|duplicate_column",
        "size|missing_column",
        "name;size|unknown_column",
        "Name|unknown_column"
      })
  void aHeaderThatDoesNotFitIsRefusedWithAnErrorForEachColumn(String header, String code) {
    Refusal refusal = refusal(RowFormat.CSV, header + "\na,b\n");

    assertThat(refusal.code()).isEqualTo("unreadable_body");
    assertThat(refusal.text()).contains("name, size, day");
    assertThat(String.valueOf(refusal.details().get("errors"))).contains(code).contains("line=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "name,size\n\"a\"x,1\n"})
  void aBodyThatIsNoCsvIsRefusedWhole(String body) {
    assertThat(refusal(RowFormat.CSV, body).code()).isEqualTo("unreadable_body");
  }

  @ParameterizedTest
  @CsvSource({"JSON", "NDJSON", "CSV"})
  void tooManyRowsAreRefusedWhole(RowFormat format) {
    int many = dataset.largestBatch() + 1;
    String body =
        switch (format) {
          case JSON -> rows(many, "{\"name\":\"a\"}", ",", "[", "]");
          case NDJSON -> rows(many, "{\"name\":\"a\"}", "\n", "", "");
          case CSV -> rows(many, "a", "\n", "name\n", "");
        };

    assertThat(refusal(format, body).code()).isEqualTo("batch_too_large");
  }

  @Test
  void typesAreTakenWithTheirParameters() {
    assertThat(RowFormat.of(MediaType.parseMediaType("application/json;charset=utf-8")))
        .isEqualTo(RowFormat.JSON);
    assertThat(RowFormat.of(MediaType.parseMediaType("text/csv; header=present")))
        .isEqualTo(RowFormat.CSV);
    assertThat(RowFormat.of(MediaType.parseMediaType("application/x-ndjson")))
        .isEqualTo(RowFormat.NDJSON);
    Refusal refusal =
        Objects.requireNonNull(
            catchThrowableOfType(Refusal.class, () -> RowFormat.of(MediaType.APPLICATION_XML)));
    assertThat(refusal.text())
        .isEqualTo("Send rows as one of application/json, application/x-ndjson, text/csv.");
  }

  private static String rows(int count, String row, String between, String before, String after) {
    return IntStream.range(0, count)
        .mapToObj(i -> row)
        .collect(Collectors.joining(between, before, after));
  }

  private Decoded decode(RowFormat format, String body) {
    Decoded decoded = new Decoded(dataset);
    format.read(body, dataset, decoded);
    return decoded;
  }

  private Refusal refusal(RowFormat format, String body) {
    return Objects.requireNonNull(catchThrowableOfType(Refusal.class, () -> decode(format, body)));
  }
}
