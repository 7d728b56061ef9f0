package dev.panelcast.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets a refusal end the start with its sentence instead of a stack trace. */
final class EmbeddedRefusalAnalyzer extends AbstractFailureAnalyzer<EmbeddedRefusal> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, EmbeddedRefusal cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
