/**
 * What tests of several packages share: real PostgreSQL and Redis, started when first asked for.
 *
 * <p>Not here: fakes of one package's ports; they live beside that package's contract tests.
 */
@NullMarked
package dev.panelcast.testkit;

import org.jspecify.annotations.NullMarked;
