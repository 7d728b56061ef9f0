package dev.panelcast.stream;

import dev.panelcast.board.Panel;
import dev.panelcast.catalog.Catalog;
import dev.panelcast.change.Changes;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Frames of panels that follow changes and have not seen the newest version, of a dataset that the
 * panel lists or of an essential of its model, that this instance knows of.
 */
@Component
final class Outdated implements Predicate<Frame> {

  private final Function<Topic, Panel> panels;
  private final Changes changes;

  @Autowired
  Outdated(Catalog catalog, Changes changes) {
    this(topic -> catalog.panel(topic), changes);
  }

  Outdated(Function<Topic, Panel> panels, Changes changes) {
    this.panels = panels;
    this.changes = changes;
  }

  @Override
  public boolean test(Frame frame) {
    Panel panel = panels.apply(frame.topic());
    return panel.cadence().followsChanges()
        && !frame.versions().covers(changes.known().only(followed(panel, frame.versions())));
  }

  /** Names of the versions that a frame has seen and its panel follows. */
  private static Set<String> followed(Panel panel, Versions seen) {
    Set<String> essentials = panel.projection().model().essentials();
    return seen.byDataset().keySet().stream()
        .filter(name -> follows(panel.datasets(), name) || follows(essentials, name))
        .collect(Collectors.toSet());
  }

  private static boolean follows(Set<String> datasets, String name) {
    return datasets.contains(Versions.dataset(name));
  }
}
