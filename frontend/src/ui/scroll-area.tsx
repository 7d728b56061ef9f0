import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import './scroll-area.css';

interface ScrollAreaProps {
  label: string;
  children: ComponentChildren;
}

/** Content that may be higher than its place. A stop for the keyboard only while it is. */
export function ScrollArea({ label, children }: ScrollAreaProps): JSX.Element {
  const area = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);

  useEffect(() => {
    if (!area.current || !content.current) return;
    const { current: box } = area;
    const sizes = new ResizeObserver(() => setOverflows(box.scrollHeight > box.clientHeight));
    sizes.observe(box);
    sizes.observe(content.current);
    return () => sizes.disconnect();
  }, []);

  const stop = overflows ? { role: 'group' as const, 'aria-label': label, tabIndex: 0 } : {};
  return (
    <div class="scroll-area" ref={area} {...stop}>
      <div class="scroll-content" ref={content}>
        {children}
      </div>
    </div>
  );
}
