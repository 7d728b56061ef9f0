package dev.panelcast.fences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the build runs first, as the build runs it: a source file and a java. */
class PrerequisitesTests {

  private static final Path SOURCE = Path.of("..", "infra", "build", "Prerequisites.java");

  @Test
  void anEmptySearchPathGivesOneSentenceThatSaysWhatToInstall() throws Exception {
    Outcome outcome = run("");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output().lines())
        .containsExactly(
            "Please install a JDK 25 or newer (for example Temurin) and Node.js 20.19 or newer with"
                + " npm: the build needs it.");
  }

  @Test
  void onlyWhatIsMissingIsNamed() throws Exception {
    Outcome outcome = run(Path.of(System.getProperty("java.home"), "bin").toString());

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output()).contains("Node.js").doesNotContain("JDK");
  }

  @Test
  void aNodeThatIsTooOldForTheBundlerIsMissing(@TempDir Path folder) throws Exception {
    for (String[] program : new String[][] {{"node", "echo v20.18.3"}, {"npm", "true"}}) {
      Path file = Files.writeString(folder.resolve(program[0]), "#!/bin/sh\n" + program[1] + "\n");
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
    String jdk = Path.of(System.getProperty("java.home"), "bin").toString();

    Outcome outcome = run(folder + System.getProperty("path.separator") + jdk);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output()).contains("Node.js 20.19 or newer").doesNotContain("JDK");
  }

  @Test
  void aMachineThatBuildsThisPasses() throws Exception {
    Outcome outcome = run();

    assertThat(outcome.output()).isEmpty();
    assertThat(outcome.exit()).isZero();
  }

  private static Outcome run(String... searchPath) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(SOURCE.toString());
    command.addAll(List.of(searchPath));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Outcome(process.exitValue(), output);
  }

  private record Outcome(int exit, String output) {}
}
