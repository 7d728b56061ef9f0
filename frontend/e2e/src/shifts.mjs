/**
 * Runs in the page: notes what is moved by anything but rows inside of the panel that changed.
 */
export function watchShifts() {
  const shifts = [];
  const elementOf = (node) => (node instanceof Element ? node : node?.parentElement);
  const isInside = ({ node }) => elementOf(node)?.closest('.panel-drawing') != null;
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries()) {
      const moved = sources.filter((source) => !isInside(source));
      shifts.push(...moved.map(({ node }) => elementOf(node)?.outerHTML.slice(0, 80)));
    }
  }).observe({ type: 'layout-shift' });
  window.shiftReport = () => shifts;
}
