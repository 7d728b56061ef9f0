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
      case Opportunities.ID ->
          ImportField.of(field, "Id", "opportunity id", "opportunity", "deal id");
      case Opportunities.OWNER ->
          ImportField.of(field, "Owner", "sales agent", "agent", "sales rep", "seller");
      case Opportunities.ACCOUNT ->
          ImportField.of(field, "Account", "account name", "customer", "company");
      case Opportunities.PRODUCT -> ImportField.of(field, "Product", "product name", "item");
      case Opportunities.STAGE -> ImportField.of(field, "Stage", "deal stage", "status");
      case Opportunities.ENGAGED_ON ->
          ImportField.of(field, "Engaged on", "engage date", "engaged", "first contact");
      case Opportunities.CLOSED_ON ->
          ImportField.of(field, "Closed on", "close date", "closed", "closing date");
      case Opportunities.VALUE ->
          ImportField.of(field, "Value", "close value", "deal value", "amount");
      case Opportunities.LIST_PRICE -> ImportField.of(field, "List price", "sales price", "price");
      default -> throw new IllegalStateException("no label for " + field.name());
    };
  }

  private static ImportField product(Dataset.Field field) {
    return field.name().equals(Opportunities.PRODUCT)
        ? ImportField.of(field, "Product", "name", "product name", "item")
        : ImportField.of(field, "List price", "sales price", "price");
  }
}
