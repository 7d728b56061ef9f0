package dev.panelcast.boards.revenue.history;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.boards.revenue.history.PlanHistory.Change;
import dev.panelcast.boards.revenue.history.PlanHistory.Done;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.store.Edition;
import dev.panelcast.boards.revenue.store.FieldDifference;
import dev.panelcast.boards.revenue.store.PastRevision;
import dev.panelcast.boards.revenue.store.PlanStore;
import dev.panelcast.boards.revenue.store.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * What was done to the plan that a variable names, when a section of it changes: its newest steps,
 * with a few changes each, or those up to the revision that a variable names, with all changes of
 * that one.
 */
public final class PlanHistoryModel implements Model<PlanHistory> {

  /** Name of the variable that says up to which revision is told. */
  public static final String UP_TO = "history";

  private static final int FEW = 4;

  /** As many revisions are looked at for a page, of which each may be a step. */
  private static final int READ = 4 * PlanHistory.PAGE;

  private final PlanStore store;

  /** The model of the plans of a store. */
  public PlanHistoryModel(PlanStore store) {
    this.store = store;
  }

  @Override
  public String id() {
    return "plan-history";
  }

  @Override
  public Class<PlanHistory> type() {
    return PlanHistory.class;
  }

  @Override
  public Cadence cadence() {
    return Cadence.onChange();
  }

  @Override
  public Set<String> variables() {
    return Set.of(PlanModel.PLAN, UP_TO);
  }

  @Override
  public Set<String> datasets() {
    return PlanModel.SCOPES.keySet();
  }

  @Override
  public Map<String, String> scopes() {
    return PlanModel.SCOPES;
  }

  @Override
  public Mono<Result<PlanHistory>> compute(Request request) {
    String id = request.inputs().text(PlanModel.PLAN).orElseThrow();
    Optional<Long> wanted = request.inputs().text(UP_TO).map(Long::valueOf);
    Mono<List<PastRevision>> newest = store.revisions(id, wanted.isEmpty() ? READ : 1);
    return newest.flatMap(
        top ->
            Mono.justOrEmpty(wanted)
                .flatMap(last -> store.revisions(id, last, READ))
                .defaultIfEmpty(top)
                .map(page -> result(id, top, page, wanted.isPresent())));
  }

  private static Result<PlanHistory> result(
      String id, List<PastRevision> newest, List<PastRevision> page, boolean isWanted) {
    if (newest.isEmpty()) {
      return new Result<>(new PlanHistory(id, 0, List.of()), null, 0);
    }
    Edition edition = newest.getFirst().edition();
    List<Step> steps = Step.of(page);
    List<Done> told =
        IntStream.range(0, Math.min(steps.size(), PlanHistory.PAGE))
            .mapToObj(at -> done(steps.get(at), isWanted && at == 0 ? Integer.MAX_VALUE : FEW))
            .toList();
    return new Result<>(new PlanHistory(id, edition.revision(), told), edition.at(), 0);
  }

  private static Done done(Step step, int most) {
    PastRevision past = step.past();
    List<FieldDifference> all =
        FieldDifference.of(past.changes()).stream()
            .filter(change -> change.field().contains("."))
            .toList();
    List<Change> shown =
        all.stream()
            .limit(most)
            .map(
                change ->
                    new Change(
                        change.field(),
                        channel(past, change.field()),
                        text(change.from()),
                        text(change.to())))
            .toList();
    return new Done(
        past.edition(), step.first().revision(), past.reason(), shown, all.size() - shown.size());
  }

  /** As it was called from then on. */
  private static @Nullable String channel(PastRevision past, String path) {
    List<String> steps = List.of(path.split("\\.", -1));
    PastRevision.Change channels = past.changes().get(Section.CHANNELS);
    if (channels == null || steps.size() != 3 || !steps.getFirst().equals(Section.CHANNELS.id())) {
      return null;
    }
    return channels
        .after()
        .valueStream()
        .filter(channel -> channel.path("id").asString("").equals(steps.get(1)))
        .map(channel -> channel.path("name").asString(""))
        .findFirst()
        .orElse(null);
  }

  /** What came or went as a whole is told by its name alone. */
  private static @Nullable String text(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return null;
    }
    return (value.isObject() ? value.path("name") : value).asString("");
  }
}
