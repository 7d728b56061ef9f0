package dev.panelcast.catalog;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Makes a wrong catalogue end the start with its sentence instead of a stack trace. */
final class InvalidCatalogAnalyzer extends AbstractFailureAnalyzer<InvalidCatalog> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, InvalidCatalog cause) {
    return new FailureAnalysis(
        cause.getMessage(), "Correct the definition of the board.", rootFailure);
  }
}
