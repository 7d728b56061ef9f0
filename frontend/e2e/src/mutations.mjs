/**
 * Runs in the page: observes every change of the document and compares it with what the stream said.
 * Elements marked data-clock are exempt, and a panel may change its own state.
 */
export function watchMutations() {
  const seen = [];
  const started = performance.now();
  const observer = new MutationObserver((records) => {
    const at = performance.now();
    for (const record of records) {
      if (isExempt(record)) continue;
      const panel = elementOf(record.target)?.closest('[data-panel]')?.id;
      seen.push({ at, panel, text: describe(record) });
    }
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });

  /** How long drawing may take after the event arrived. */
  const DRAWN_MS = 1_500;

  window.mutationReport = () => {
    observer.disconnect();
    const contents = window.contentEvents();
    const outside = [];
    const early = [];
    const changed = new Set();
    for (const { at, panel, text } of seen) {
      if (!panel) {
        outside.push(text);
        continue;
      }
      const isTold = contents.some(
        (event) => event.data.panel === panel && event.at <= at + 5 && at - event.at < DRAWN_MS,
      );
      if (isTold) changed.add(panel);
      else early.push(`${panel}: ${text}`);
    }
    return { outside: unique(outside), early: unique(early), changed: [...changed], started };
  };

  function isExempt(record) {
    // What was changed and then taken away in one go is told by the change of its parent.
    if (!record.target.isConnected) return true;
    const element = elementOf(record.target);
    if (element?.closest('[data-clock]')) return true;
    if (record.attributeName === 'data-state') return true;
    const nodes = [...record.addedNodes, ...record.removedNodes];
    return nodes.length > 0 && nodes.every((node) => node.className === 'panel-state');
  }

  function elementOf(node) {
    return node instanceof Element ? node : node.parentElement;
  }

  function describe({ type, target, attributeName, addedNodes, removedNodes }) {
    const element = elementOf(target);
    const where = `${element?.nodeName}.${element?.getAttribute('class') ?? ''}#${element?.id}`;
    const what =
      type === 'attributes' ? attributeName : `+${addedNodes.length} -${removedNodes.length}`;
    return `${type} ${what} at ${where}`;
  }

  function unique(texts) {
    return [...new Set(texts)];
  }
}
