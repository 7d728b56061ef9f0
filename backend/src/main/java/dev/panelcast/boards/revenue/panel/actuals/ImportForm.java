package dev.panelcast.boards.revenue.panel.actuals;

import dev.panelcast.board.Dataset;
import dev.panelcast.board.FormPart.Import;
import dev.panelcast.board.FormPart.ImportField;
import dev.panelcast.board.FormPart.Submit;
import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Form;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.live.SalesState;
import dev.panelcast.boards.revenue.opportunity.Opportunities;
import dev.panelcast.boards.revenue.opportunity.OpportunityStore;
import dev.panelcast.boards.revenue.opportunity.Products;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** Takes files of opportunities and of products. */
final class ImportForm {

  private static final List<ImportField> OPPORTUNITIES =
      Opportunities.FIELDS.stream().map(ImportForm::opportunity).toList();

  private static final List<ImportField> PRODUCTS =
      Products.FIELDS.stream().map(ImportForm::product).toList();

  private ImportForm() {}

  static View view(SalesState sales) {
    SequencedMap<String, Import> imports = new LinkedHashMap<>();
    imports.put(
        OpportunityStore.OPPORTUNITIES,
        Import.of("Import opportunities", OpportunityStore.OPPORTUNITIES, OPPORTUNITIES));
    imports.put(
        OpportunityStore.PRODUCTS,
        Import.of("Import products", OpportunityStore.PRODUCTS, PRODUCTS));
    String held =
        String.format(
            Locale.ROOT,
            "%,d opportunities and %,d products are stored.",
            sales.stored(),
            sales.products().size());
    return View.of(
        new Form(
            new LinkedHashMap<>(),
            null,
            new Submit(null, null, null, null),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            null,
            imports,
            Notes.of(held).noting(held + " A row of a file takes the place of the stored one.")));
  }

  private static ImportField opportunity(Dataset.Field field) {
    return switch (field.name()) {
      case Opportunities.ID -> called(field, "opportunity id", "opportunity", "deal id");
      case Opportunities.OWNER -> called(field, "sales agent", "agent", "sales rep", "seller");
      case Opportunities.ACCOUNT -> called(field, "account name", "customer", "company");
      case Opportunities.PRODUCT -> called(field, "product name", "item");
      case Opportunities.STAGE -> called(field, "deal stage", "status");
      case Opportunities.ENGAGED_ON -> called(field, "engage date", "engaged", "first contact");
      case Opportunities.CLOSED_ON -> called(field, "close date", "closed", "closing date");
      case Opportunities.VALUE -> called(field, "close value", "deal value", "amount");
      default -> called(field, "sales price", "price");
    };
  }

  private static ImportField product(Dataset.Field field) {
    return field.name().equals(Opportunities.PRODUCT)
        ? called(field, "name", "product name", "item")
        : called(field, "sales price", "price");
  }

  private static ImportField called(Dataset.Field field, String... also) {
    return ImportField.of(field, Opportunities.label(field.name()), also);
  }
}
