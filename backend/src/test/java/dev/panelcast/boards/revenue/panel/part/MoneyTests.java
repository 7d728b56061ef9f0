package dev.panelcast.boards.revenue.panel.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.revenue.panel.form.Quantity;
import dev.panelcast.boards.revenue.panel.word.Shares;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"-0.3;$0", "-0.5;-$1", "0.4;$0", "1234.5;$1,235", "-40750;-$40,750", "-0.0;$0"})
  void anAmountThatRoundsToNothingHasNoSign(double amount, String text) {
    assertThat(Money.usd(amount)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"-0.0004;0.0%", "-0.0005;-0.1%", "0.125;12.5%", "-12.345;-1,234.5%"})
  void norHasAShare(double fraction, String text) {
    assertThat(Shares.percent(fraction)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"-0.004;usd;$0", "-0.005;usd;-$0.01", "-0.00001;fraction;0%", "-0.00001;;0"})
  void norHasAQuantity(double value, String unit, String text) {
    assertThat(Quantity.shown(value, unit)).isEqualTo(text);
  }
}
