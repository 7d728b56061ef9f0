package dev.panelcast.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

  @TempDir Path parent;

  @Test
  void isMadeForItsOwnerAlone() throws IOException {
    Path path = parent.resolve("new").resolve("data");
    try (DataFolder folder = DataFolder.claim(path)) {
      assertThat(folder.path()).isDirectory();
      assertThat(Files.getPosixFilePermissions(path))
          .containsOnly(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE);
    }
  }

  @Test
  void aPathBelowARegularFileIsRefusedInOneSentence() throws IOException {
    Path file = Files.createFile(parent.resolve("file"));

    assertThatThrownBy(() -> DataFolder.claim(file.resolve("data")))
        .isInstanceOf(EmbeddedRefusal.class)
        .hasMessageMatching(
            "The data folder \\S+ cannot be written \\(.+\\):"
                + " choose another with panelcast.embedded.data-folder\\.");
  }

  @Test
  void canBeClaimedAgainOnceItIsReleased() throws IOException {
    DataFolder.claim(parent).close();

    try (DataFolder again = DataFolder.claim(parent)) {
      assertThat(again.path()).isEqualTo(parent);
    }
  }

  @Test
  void isRefusedWhileItIsClaimed() throws IOException {
    try (DataFolder claimed = DataFolder.claim(parent)) {
      assertThatThrownBy(() -> DataFolder.claim(claimed.path()))
          .isInstanceOf(EmbeddedRefusal.class)
          .hasMessageContaining("process %d", ProcessHandle.current().pid());
    }
  }
}
