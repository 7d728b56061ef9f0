package dev.panelcast.boards.revenue.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Dataset.Field;
import dev.panelcast.board.Dataset.Row;
import dev.panelcast.board.Dataset.RowError;
import dev.panelcast.boards.revenue.actuals.Opportunity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "$60,000;6000000",
        "60,000;6000000",
        "$ 60,000.50;6000050",
        "1.250.000;125000000",
        "1.250,5;125050",
        "0,500;50",
        "0.500;50",
        "1234,50;123450",
        "60.0000;6000",
        "+.5;50"
      })
  void anAmountIsReadAsPeopleWriteIt(String written, long cents) {
    assertThat(reader(written).cents(Opportunities.VALUE)).isEqualTo(cents);
  }

  @Test
  void anUnclearAmountIsAskedAboutUnlessItIsANumber() {
    RowReader unclear = reader("60.000");

    assertThat(unclear.cents(Opportunities.VALUE)).isNull();
    assertThat(unclear.errors())
        .containsExactly(
            new RowError(
                2,
                "value",
                "amount_unclear",
                "Value: 60.000 can mean 60 or 60000. Write the one that is meant."));
    assertThat(reader(60.000).cents(Opportunities.VALUE)).isEqualTo(6000);
    RowReader fine = reader(1.125);
    assertThat(fine.cents(Opportunities.VALUE)).isNull();
    assertThat(fine.errors()).extracting(RowError::code).containsExactly("amount_out_of_range");
  }

  @Test
  void messagesCallFieldsAsPeopleDo() {
    Map<String, Object> values =
        Map.of("stage", "Won", "engagedOn", "2017-01-02", "closedOn", "2017-01-01");
    CheckedRows<Opportunity> checked =
        OpportunityCheck.of(
            List.of(new Row(2, Map.copyOf(values))), List.of(), LocalDate.of(2017, 3, 1));

    assertThat(checked.errors())
        .extracting(RowError::message)
        .contains("Id is missing.", "Closed on is 2017-01-01, before Engaged on, 2017-01-02.");
    for (Field field : Opportunities.FIELDS) {
      CheckedRows<Opportunity> refused =
          OpportunityCheck.of(
              List.of(new Row(2, Map.of(field.name(), "a\u0000"))),
              List.of(),
              LocalDate.of(2017, 3, 1));
      assertThat(refused.errors())
          .filteredOn(error -> error.field().equals(field.name()))
          .isNotEmpty()
          .allSatisfy(
              error ->
                  assertThat(error.message())
                      .startsWith(Opportunities.label(field.name()))
                      .doesNotContain("edOn", "listPrice"));
    }
  }

  private static RowReader reader(Object value) {
    return new RowReader(new Row(2, Map.of(Opportunities.VALUE, value)), true);
  }
}
