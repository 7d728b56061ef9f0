package dev.panelcast.boards.fleet.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the recordings of a folder. Blocks. */
final class ReplayFolder {

  private final List<Recording> recordings = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<String> servers = new HashSet<>();
  private final AnomalyWindows windows = new AnomalyWindows();
  private final Budget budget;
  private final List<FileKind> kinds =
      List.of(
          WideKind.systemActivity(),
          WideKind.scaledMachine(),
          WideKind.memoryNight(),
          WideKind.virtualMachine(),
          new CloudKind(windows));

  private ReplayFolder(Budget budget) {
    this.budget = budget;
  }

  /**
   * What a folder holds.
   *
   * @param recordings by file name
   * @param problems one sentence per file that is left out
   */
  record Contents(List<Recording> recordings, List<String> problems) {}

  /**
   * Reads all files of the folder itself, not of folders in it.
   *
   * @param most how many values the recordings may hold together
   */
  static Contents read(Path folder, int most) {
    ReplayFolder reader = new ReplayFolder(new Budget(most));
    List<RecordedFile> files = reader.files(folder);
    files.forEach(file -> reader.attempt(file, reader::readWindows));
    files.forEach(file -> reader.attempt(file, reader::readRecordings));
    return new Contents(List.copyOf(reader.recordings), List.copyOf(reader.problems));
  }

  private List<RecordedFile> files(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(RecordedFile::fits).sorted().map(RecordedFile::new).toList();
    } catch (IOException e) {
      problems.add("Nothing is replayed, because the folder %s cannot be read.".formatted(folder));
      return List.of();
    }
  }

  private interface Step {
    void on(RecordedFile file);
  }

  private void attempt(RecordedFile file, Step step) {
    int spent = budget.spent();
    try {
      step.on(file);
    } catch (UnplayableFile e) {
      budget.back(spent);
      String problem = "%s is not replayed, because %s.".formatted(file.name(), e.getMessage());
      if (!problems.contains(problem)) {
        problems.add(problem);
      }
    }
  }

  private void readWindows(RecordedFile file) {
    if (AnomalyWindows.fits(file.columns().keySet())) {
      file.read(windows::take);
    }
  }

  private void readRecordings(RecordedFile file) {
    Set<String> columns = file.columns().keySet();
    if (AnomalyWindows.fits(columns)) {
      return;
    }
    FileKind kind =
        kinds.stream()
            .filter(candidate -> candidate.fits(columns))
            .findFirst()
            .orElseThrow(() -> new UnplayableFile("its columns are those of no known kind"));
    Recorders recorders = new Recorders(file.baseName(), budget);
    file.read(row -> kind.take(row, recorders));
    add(recorders.finished());
  }

  private void add(List<Recording> found) {
    if (found.isEmpty()) {
      throw new UnplayableFile("it tells no metric of a server");
    }
    for (Recording recording : found) {
      if (servers.contains(recording.server())) {
        throw new UnplayableFile(
            "the server %s is already played from another file".formatted(recording.server()));
      }
    }
    found.forEach(recording -> servers.add(recording.server()));
    recordings.addAll(found);
  }
}
