import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Runs {@code npm ci} in the current folder, unless the lock file is the one it ran for last time.
 *
 * <p>Started from source by the Java that runs Maven, so it keeps to Java 17.
 */
final class NpmInstall {

  private static final Path LOCK = Path.of("package-lock.json");
  private static final Path MARK = Path.of("node_modules", ".installed-lock");

  private NpmInstall() {}

  public static void main(String[] arguments) throws Exception {
    String wanted = hash(LOCK);
    if (Files.exists(MARK) && Files.readString(MARK).equals(wanted)) {
      return;
    }
    int exit = npmCi();
    if (exit != 0) {
      System.exit(exit);
    }
    Files.writeString(MARK, wanted);
  }

  private static int npmCi() throws IOException, InterruptedException {
    String npm = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
    return new ProcessBuilder(npm, "ci", "--no-audit", "--no-fund").inheritIO().start().waitFor();
  }

  private static String hash(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
