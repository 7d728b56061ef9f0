package dev.panelcast.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisProgramTests {

  @TempDir Path parent;

  @Test
  void takesTheOneOnThePath() throws IOException {
    Path installed = script("echo 'Redis server v=8.2.1 sha=00000000:0 malloc=jemalloc-5.3.0'");

    assertThat(RedisProgram.find(platform(), brought()))
        .isEqualTo(new RedisProgram(installed, "8.2.1"));
  }

  @Test
  void passesOverAnOldOne() throws IOException {
    script("echo 'Redis server v=6.0.16 sha=00000000:0 malloc=jemalloc-5.2.1'");

    assertThat(RedisProgram.find(platform(), brought()).executable()).startsWith(brought());
  }

  @Test
  void passesOverOneThatDoesNotRun() throws IOException {
    script("exit 127");

    assertThat(RedisProgram.find(platform(), brought()).executable()).startsWith(brought());
  }

  private Platform platform() {
    Platform current = Platform.current();
    return new Platform(current.system(), current.processor(), current.root(), List.of(parent));
  }

  private Path brought() throws IOException {
    return Files.createDirectories(parent.resolve("brought"));
  }

  private Path script(String line) throws IOException {
    Path file = Files.writeString(parent.resolve("redis-server"), "#!/bin/sh\n" + line + "\n");
    DataFolder.protect(file, "rwxr-xr-x");
    return file;
  }
}
