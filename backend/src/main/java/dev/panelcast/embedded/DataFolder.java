package dev.panelcast.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder of this application alone, for as long as it is open.
 *
 * <p>The claim is a file lock, which the system drops when the process ends, however it ends.
 */
final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel claim;

  private DataFolder(Path path, FileChannel claim) {
    this.path = path;
    this.claim = claim;
  }

  /**
   * Makes the folder if need be and claims it.
   *
   * @throws EmbeddedRefusal if it cannot be written, or another application has it
   */
  static DataFolder claim(Path path) {
    try {
      Files.createDirectories(path);
      protect(path, "rwx------");
      FileChannel channel =
          FileChannel.open(
              path.resolve("claim"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        throw inUse(path, channel);
      }
      channel.truncate(0);
      channel.write(StandardCharsets.UTF_8.encode(Long.toString(ProcessHandle.current().pid())));
      return new DataFolder(path, channel);
    } catch (IOException e) {
      throw new EmbeddedRefusal(
          "The data folder %s cannot be written (%s): choose another with %s.data-folder."
              .formatted(path, reason(e), EmbeddedSettings.PREFIX),
          e);
    }
  }

  Path path() {
    return path;
  }

  /** A folder below this one, made if need be. */
  Path folder(String name) throws IOException {
    return Files.createDirectories(path.resolve(name));
  }

  /** Lets nobody but the owner read the file; does nothing where files have no such rights. */
  static void protect(Path file, String rights) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }
  }

  @Override
  public void close() throws IOException {
    claim.close();
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static EmbeddedRefusal inUse(Path path, FileChannel channel) throws IOException {
    ByteBuffer owner = ByteBuffer.allocate(20);
    channel.read(owner, 0);
    channel.close();
    return new EmbeddedRefusal(
        "Another Panelcast (process %s) is using the data folder %s: stop it, or choose another folder with %s.data-folder."
            .formatted(StandardCharsets.UTF_8.decode(owner.flip()), path, EmbeddedSettings.PREFIX));
  }

  private static String reason(IOException e) {
    if (e instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getFile() + ": " + failure.getReason();
    }
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
