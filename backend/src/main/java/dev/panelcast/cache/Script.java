package dev.panelcast.cache;

import dev.panelcast.cache.RedisMeters.Operation;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** One step in Redis. Sent by its digest; its text follows only when Redis does not know it. */
final class Script {

  static final Script CLAIM = new Script(Operation.CLAIM, "shared", "claim");
  static final Script RENEW = new Script(Operation.RENEW, "renew");
  static final Script RELEASE = new Script(Operation.RELEASE, "release");
  static final Script PUBLISH = new Script(Operation.PUBLISH, "shared", "store", "publish");
  static final Script READ = new Script(Operation.READ, "shared", "read");
  static final Script BEGIN = new Script(Operation.BEGIN, "shared", "begin");
  static final Script RESTORE = new Script(Operation.RESTORE, "shared", "store", "restore");
  static final Script REGISTER = new Script(Operation.REGISTER, "shared", "register");
  static final Script HOLD = new Script(Operation.HOLD, "shared", "hold");
  static final Script LEAVE = new Script(Operation.LEAVE, "leave");
  static final Script ANNOUNCE = new Script(Operation.ANNOUNCE, "shared", "announce");
  static final Script TIME = new Script(Operation.TIME, "time");

  private final Operation operation;
  private final byte[] text;
  private final String digest;

  private Script(Operation operation, String... parts) {
    this.operation = operation;
    text =
        Arrays.stream(parts)
            .map(Script::resource)
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8);
    digest = sha1(text);
  }

  /** Reads all scripts. Called before there are threads that must not wait for a file. */
  static void load() {
    // Whoever calls this has had the class initialised.
  }

  /** Errors with {@link ClusterAway}. */
  Mono<Reply> run(RedisLink link, Args keys, Args arguments) {
    byte[][] names = keys.toArray();
    byte[][] values = arguments.toArray();
    return link.call(operation, commands -> byDigest(commands, names, values))
        .onErrorResume(
            RedisNoScriptException.class,
            _ -> link.call(operation, commands -> byText(commands, names, values)))
        .map(Reply::of);
  }

  private CompletionStage<Object> byDigest(
      RedisClusterAsyncCommands<byte[], byte[]> commands, byte[][] keys, byte[][] values) {
    return commands.evalsha(digest, ScriptOutputType.MULTI, keys, values);
  }

  private CompletionStage<Object> byText(
      RedisClusterAsyncCommands<byte[], byte[]> commands, byte[][] keys, byte[][] values) {
    return commands.eval(text, ScriptOutputType.MULTI, keys, values);
  }

  private static String resource(String name) {
    try (InputStream in = Script.class.getResourceAsStream(name + ".lua")) {
      if (in == null) {
        throw new IllegalStateException("script is missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha1(byte[] text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
