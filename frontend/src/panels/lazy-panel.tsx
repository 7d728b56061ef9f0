import type { ComponentType, FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from '../ui/skeleton.tsx';

/** A component that arrives when it is first needed; until then its place stays reserved. */
export function lazyPanel<P extends object>(
  load: () => Promise<ComponentType<P>>,
): FunctionComponent<P> {
  let loaded: ComponentType<P> | undefined;
  let pending: Promise<void> | undefined;

  function fetchOnce(): Promise<void> {
    pending ??= load().then(
      (component) => {
        loaded = component;
      },
      (failure: unknown) => {
        pending = undefined;
        throw failure;
      },
    );
    return pending;
  }

  return function Lazy(props: P): JSX.Element {
    const [failed, setFailed] = useState(false);
    const [, redraw] = useState(false);
    const Loaded = loaded;
    useEffect(() => {
      // It may have arrived since this was drawn: only what was drawn counts.
      if (Loaded) return;
      fetchOnce().then(
        () => redraw(true),
        () => setFailed(true),
      );
    }, []);
    if (failed) return <p role="alert">This panel could not be loaded. Reload the page.</p>;
    return Loaded ? <Loaded {...props} /> : <Skeleton shape="plot" />;
  };
}
