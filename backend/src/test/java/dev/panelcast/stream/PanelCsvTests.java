package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Panel.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelCsvTests {

  @Test
  void aTableHasItsTitlesUnitsAndOrder() throws IOException {
    assertThat(csv(Kind.TABLE, "data-table"))
        .isEqualTo(
            """
            Server,Level,Risk,CPU (percent),"CPU, change (percent)",Last 24 h (percent)
            ppml0015,critical,88.5,96,-1.5,61.5  96
            ppdb001,warning,44,,0,40 41 40
            """);
  }

  @Test
  void figuresAndBarsAreOneRecordEach() throws IOException {
    assertThat(csv(Kind.STAT, "data-stat"))
        .isEqualTo(
            """
            label,value,unit,level,delta
            Status,degraded,,warning,
            "Incident risk, 30 min",0.275,fraction,,0.05
            Healthy servers,71,count,,
            Last record,2026-11-20T20:10:03Z,,,
            Lead time,,minutes,,
            """);
    assertThat(csv(Kind.BAR, "data-bar"))
        .isEqualTo(
            """
            label,value,level
            ppml0015,88.5,critical
            ppdb001,44,warning
            ppweb003,,
            """);
    assertThat(csv(Kind.WATERFALL, "data-waterfall"))
        .isEqualTo(
            """
            label,value,level,total
            Gross revenue,1911000,,true
            Government fees,-191100,,
            Other,,,
            Net revenue,1719900,healthy,true
            """);
    assertThat(csv(Kind.LIST, "data-list"))
        .isEqualTo(
            """
            text,level,at
            ppml0015 reaches 90 % CPU,critical,2026-11-20T20:10:03Z
            An empty list is good news,,
            """);
  }

  @Test
  void aChartIsOneRecordForEachPosition() throws IOException {
    assertThat(csv(Kind.TIMESERIES, "data-timeseries"))
        .isEqualTo(
            """
            seconds from now,Expected (percent),Low (percent),High (percent)
            300,61.5,55,70
            600,62,54.25,71.5
            900,,,
            """);
    String time =
        """
        {"axis":"time","x":[1800000000],"order":["a"],
         "series":{"a":{"label":"A","values":[1]}}}\
        """;
    assertThat(text(Kind.TIMESERIES, time)).isEqualTo("time,A\n2027-01-15T08:00:00Z,1\n");
  }

  @Test
  void nothingToShowIsAnEmptyFile() {
    assertThat(text(Kind.TABLE, "null")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=cmd()|'=cmd()",
        "+1|'+1",
        "-1|'-1",
        "@SUM(A1)|'@SUM(A1)",
        "a=b|a=b",
        "a,b|\"a,b\"",
        "say \\\"hi\\\"|\"say \"\"hi\"\"\""
      })
  void textIsNeverAFormula(String text, String cell) {
    String data = "{\"items\":{\"a\":{\"text\":\"" + text + "\"}},\"order\":[\"a\"]}";

    assertThat(text(Kind.LIST, data)).isEqualTo("text,level,at\n" + cell + ",,\n");
  }

  @Test
  void lineBreaksStayWithinTheirCell() {
    String data = "{\"items\":{\"a\":{\"text\":\"\\r=1\"}},\"order\":[\"a\"]}";

    assertThat(new String(PanelCsv.write(Kind.LIST, bytes(data)), StandardCharsets.UTF_8))
        .isEqualTo("text,level,at\r\n\"'\r=1\",,\r\n");
  }

  private static String csv(Kind kind, String example) throws IOException {
    try (InputStream file = PanelCsvTests.class.getResourceAsStream("/wire/" + example + ".json")) {
      return text(
          kind, new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static String text(Kind kind, String data) {
    String csv = new String(PanelCsv.write(kind, bytes(data)), StandardCharsets.UTF_8);
    return csv.replace("\r\n", "\n");
  }

  private static byte[] bytes(String data) {
    return data.getBytes(StandardCharsets.UTF_8);
  }
}
