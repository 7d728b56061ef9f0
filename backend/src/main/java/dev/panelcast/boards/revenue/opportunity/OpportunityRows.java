package dev.panelcast.boards.revenue.opportunity;

import static java.util.Objects.requireNonNull;

import dev.panelcast.boards.revenue.actuals.Opportunity;
import dev.panelcast.boards.revenue.actuals.Opportunity.Stage;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Rows of the tables as what they mean, and back. */
final class OpportunityRows {

  private static final String OWNER = "owner";
  private static final String ACCOUNT = "account";
  private static final String PRODUCT = "product";
  private static final String STAGE = "stage";
  private static final String ENGAGED_ON = "engaged_on";
  private static final String CLOSED_ON = "closed_on";
  private static final String VALUE = "value_cents";
  private static final String LIST_PRICE = "list_price_cents";

  private OpportunityRows() {}

  static Opportunity opportunity(Readable row) {
    return new Opportunity(
        text(row, "id"),
        text(row, OWNER),
        row.get(ACCOUNT, String.class),
        text(row, PRODUCT),
        Stage.of(text(row, STAGE)).orElseThrow(),
        row.get(ENGAGED_ON, LocalDate.class),
        row.get(CLOSED_ON, LocalDate.class),
        row.get(VALUE, Long.class),
        row.get(LIST_PRICE, Long.class));
  }

  static Product product(Readable row) {
    return new Product(text(row, PRODUCT), row.get(LIST_PRICE, Long.class));
  }

  static ProductSales sales(Readable row) {
    return new ProductSales(
        text(row, PRODUCT),
        row.get(LIST_PRICE, Long.class),
        requireNonNull(row.get("opportunities", Integer.class)),
        requireNonNull(row.get("won", Integer.class)),
        requireNonNull(row.get("won_cents", Long.class)));
  }

  /** Rows for {@code jsonb_to_recordset}, columns by name. */
  static String json(List<Opportunity> opportunities) {
    ArrayNode rows = JsonMapper.shared().createArrayNode();
    for (Opportunity each : opportunities) {
      rows.addObject()
          .put("id", each.id())
          .put(OWNER, each.owner())
          .put(ACCOUNT, each.account())
          .put(PRODUCT, each.product())
          .put(STAGE, each.stage().word())
          .put(ENGAGED_ON, iso(each.engagedOn()))
          .put(CLOSED_ON, iso(each.closedOn()))
          .put(VALUE, each.valueCents())
          .put(LIST_PRICE, each.listPriceCents());
    }
    return rows.toString();
  }

  /** The same for products. */
  static String productsJson(List<Product> products) {
    ArrayNode rows = JsonMapper.shared().createArrayNode();
    for (Product each : products) {
      rows.addObject().put(PRODUCT, each.name()).put(LIST_PRICE, each.listPriceCents());
    }
    return rows.toString();
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : Objects.toString(day);
  }

  private static String text(Readable row, String column) {
    return requireNonNull(row.get(column, String.class));
  }
}
