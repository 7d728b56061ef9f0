package dev.panelcast.boards.revenue.opportunity;

import dev.panelcast.board.Dataset.Row;
import dev.panelcast.boards.revenue.actuals.Opportunity;
import dev.panelcast.boards.revenue.actuals.Opportunity.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads opportunities out of the rows of one batch, for a store that knows some products. */
final class OpportunityCheck {

  private static final List<String> STAGES =
      Arrays.stream(Stage.values()).map(Stage::word).toList();

  private final KnownProducts products;
  private final LocalDate today;

  private OpportunityCheck(KnownProducts products, LocalDate today) {
    this.products = products;
    this.today = today;
  }

  /**
   * Reads the rows.
   *
   * @param products that the store knows
   * @param today nothing was decided later than on this day
   */
  static CheckedRows<Opportunity> of(List<Row> rows, Collection<String> products, LocalDate today) {
    OpportunityCheck check = new OpportunityCheck(KnownProducts.of(products, rows), today);
    return CheckedRows.of(rows, Opportunities.ID, "duplicate_id", check::read);
  }

  /** What the row says; of use only when nothing was noted. */
  private Opportunity read(RowReader row) {
    String id = row.required(Opportunities.ID, "id_missing");
    String owner = row.required(Opportunities.OWNER, "owner_missing");
    String product = product(row);
    Stage stage = stage(row);
    Days days = stage == null ? Days.unchecked(row) : Days.of(row, stage, today);
    Long value = row.cents(Opportunities.VALUE);
    if (stage == Stage.WON && row.given(Opportunities.VALUE).isEmpty()) {
      row.refuse(
          Opportunities.VALUE, "amount_out_of_range", "A won opportunity has a value.", null);
    }
    return new Opportunity(
        id,
        owner,
        row.text(Opportunities.ACCOUNT).orElse(null),
        product,
        stage == null ? Stage.PROSPECTING : stage,
        days.engagedOn,
        days.closedOn,
        value,
        row.cents(Opportunities.LIST_PRICE));
  }

  private String product(RowReader row) {
    String name = row.required(Opportunities.PRODUCT, "unknown_product");
    if (!name.isEmpty() && !products.has(name)) {
      Optional<String> nearest = row.isListed() ? products.nearest(name) : Optional.empty();
      row.refuse(
          Opportunities.PRODUCT,
          "unknown_product",
          "No product is called %s. %s"
              .formatted(
                  name,
                  nearest
                      .map("Did you mean %s?"::formatted)
                      .orElse("Add it to the products, or correct it.")),
          nearest.orElse(null));
    }
    return name;
  }

  private static @Nullable Stage stage(RowReader row) {
    String word = row.given(Opportunities.STAGE).orElse("");
    Optional<Stage> stage = Stage.of(word);
    if (stage.isEmpty()) {
      row.refuse(
          Opportunities.STAGE,
          "unknown_stage",
          "%s is one of %s."
              .formatted(
                  Opportunities.label(Opportunities.STAGE),
                  STAGES.stream().collect(Collectors.joining(", "))),
          Spelling.nearest(word, STAGES).orElse(null));
    }
    return stage.orElse(null);
  }

  private record Days(@Nullable LocalDate engagedOn, @Nullable LocalDate closedOn) {

    static Days unchecked(RowReader row) {
      return new Days(row.day(Opportunities.ENGAGED_ON), row.day(Opportunities.CLOSED_ON));
    }

    static Days of(RowReader row, Stage stage, LocalDate today) {
      if (stage != Stage.PROSPECTING) {
        require(row, Opportunities.ENGAGED_ON, stage);
      }
      if (!stage.open()) {
        require(row, Opportunities.CLOSED_ON, stage);
      }
      Days days = unchecked(row);
      if (!stage.open()) {
        past(row, Opportunities.ENGAGED_ON, days.engagedOn, stage, today);
        past(row, Opportunities.CLOSED_ON, days.closedOn, stage, today);
      }
      LocalDate engaged = days.engagedOn;
      LocalDate closed = days.closedOn;
      if (engaged != null && closed != null && closed.isBefore(engaged)) {
        row.refuse(
            Opportunities.CLOSED_ON,
            "closed_before_engaged",
            "%s is %s, before %s, %s."
                .formatted(
                    Opportunities.label(Opportunities.CLOSED_ON),
                    closed,
                    Opportunities.label(Opportunities.ENGAGED_ON),
                    engaged),
            null);
      }
      return days;
    }

    private static void past(
        RowReader row, String field, @Nullable LocalDate day, Stage stage, LocalDate today) {
      if (day != null && day.isAfter(today)) {
        row.refuse(
            field,
            "date_invalid",
            "%s is %s, a day yet to come, though the stage is %s."
                .formatted(Opportunities.label(field), day, stage.word()),
            null);
      }
    }

    private static void require(RowReader row, String field, Stage stage) {
      if (row.given(field).isEmpty()) {
        row.refuse(
            field,
            "date_invalid",
            "%s is required in stage %s.".formatted(Opportunities.label(field), stage.word()),
            null);
      }
    }
  }
}
