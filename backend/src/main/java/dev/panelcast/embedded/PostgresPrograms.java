package dev.panelcast.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's programs, unpacked once from the class path into the data folder. */
final class PostgresPrograms {

  private static final int EXECUTABLE = 0100;

  private final String resource;

  PostgresPrograms(Platform platform) {
    this.resource = "postgres-%s-%s.txz".formatted(platform.system(), platform.processor());
  }

  /**
   * The folder that holds {@code bin}, {@code lib} and {@code share}. Named after the archive's
   * content, so another version is unpacked beside it; complete whenever it exists.
   */
  Path unpackInto(Path parent) throws IOException {
    Path home = parent.resolve("postgres-" + fingerprint());
    if (Files.isDirectory(home)) {
      return home;
    }
    Path partial = parent.resolve(home.getFileName() + ".partial");
    FileSystemUtils.deleteRecursively(partial);
    try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(open()))) {
      for (TarArchiveEntry entry; (entry = archive.getNextEntry()) != null; ) {
        unpack(archive, entry, partial);
      }
    }
    return Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException(entry.getName() + " would be written outside of " + folder);
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(archive, target);
      if ((entry.getMode() & EXECUTABLE) != 0) {
        DataFolder.protect(target, "rwxr-xr-x");
      }
    }
  }

  private String fingerprint() throws IOException {
    try (var digested = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
      digested.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private InputStream open() throws IOException {
    InputStream stream = PostgresPrograms.class.getResourceAsStream("/" + resource);
    if (stream == null) {
      throw new IOException("it was built on another system and brings no " + resource);
    }
    return new BufferedInputStream(stream, 1 << 16);
  }
}
