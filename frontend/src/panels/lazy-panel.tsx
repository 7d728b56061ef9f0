import type { ComponentType, FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../core/language/texts.ts';
import { Skeleton } from '../ui/skeleton.tsx';

/** A server that is away is mostly back after some seconds; so is then its code. */
const AGAIN_MS = 5_000;

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
      if (Loaded) return undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let isGone = false;
      const tryIt = (): void => {
        fetchOnce().then(
          () => redraw(true),
          () => {
            if (isGone) return;
            setFailed(true);
            timer = setTimeout(tryIt, AGAIN_MS);
          },
        );
      };
      tryIt();
      return () => {
        isGone = true;
        clearTimeout(timer);
      };
    }, []);
    if (failed && !Loaded) {
      return (
        <div class="panel-absence" role="alert">
          <p>{t('This panel could not be loaded.')}</p>
          <p class="panel-advice">{t('It is tried again in a moment.')}</p>
        </div>
      );
    }
    return Loaded ? <Loaded {...props} /> : <Skeleton shape="plot" />;
  };
}
