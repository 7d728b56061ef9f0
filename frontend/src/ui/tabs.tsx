import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './faded.css';
import './tabs.css';

export interface TabItem {
  id: string;
  title: string;
  /** Address of the tab, so that it can be opened elsewhere. */
  href: string;
}

interface TabsProps {
  label: string;
  items: readonly TabItem[];
  selected: string;
  onSelect: (id: string) => void;
  /** Id of the element that shows the selected tab. */
  controls: string;
}

/**
 * One stop for the tab key; arrows, Home and End move inside. More tabs than fit scroll sideways, by
 * a wheel too, and the selected one is always in sight.
 */
export function Tabs({ label, items, selected, onSelect, controls }: TabsProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (list.current) reveal(list.current, selected);
  }, [selected, items]);

  function move(event: KeyboardEvent): void {
    const target = neighbour(event.key, items, selected);
    if (!target) return;
    event.preventDefault();
    onSelect(target.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${target.id}"]`)?.focus();
  }

  function click(event: MouseEvent, id: string): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onSelect(id);
  }

  return (
    <div
      class="tabs faded"
      role="tablist"
      aria-label={label}
      ref={list}
      onKeyDown={move}
      onWheel={turned}
    >
      {items.map((item) => (
        <a
          key={item.id}
          class="tab"
          role="tab"
          href={item.href}
          data-tab={item.id}
          aria-selected={item.id === selected}
          aria-controls={item.id === selected ? controls : undefined}
          tabIndex={item.id === selected ? 0 : -1}
          onClick={(event) => click(event, item.id)}
        >
          {item.title}
        </a>
      ))}
    </div>
  );
}

/** How much of the neighbours shows beside a tab that was out of sight. */
const BESIDE = 48;

function reveal(list: HTMLElement, id: string): void {
  const tab = list.querySelector<HTMLElement>(`[data-tab="${id}"]`);
  if (!tab) return;
  const start = Math.max(0, tab.offsetLeft - list.offsetLeft - BESIDE);
  const end = start + tab.offsetWidth + 2 * BESIDE - list.clientWidth;
  if (list.scrollLeft > start) list.scrollLeft = start;
  else if (list.scrollLeft < end) list.scrollLeft = end;
}

/** A wheel that turns one way only moves sideways here, where there is more to see. */
function turned(event: WheelEvent & { currentTarget: HTMLElement }): void {
  const { currentTarget: list, deltaX, deltaY } = event;
  if (deltaX !== 0 || list.scrollWidth <= list.clientWidth) return;
  event.preventDefault();
  list.scrollLeft += deltaY;
}

function neighbour(key: string, items: readonly TabItem[], selected: string): TabItem | undefined {
  const here = items.findIndex((item) => item.id === selected);
  const last = items.length - 1;
  switch (key) {
    case 'ArrowRight':
      return items[here === last ? 0 : here + 1];
    case 'ArrowLeft':
      return items[here <= 0 ? last : here - 1];
    case 'Home':
      return items[0];
    case 'End':
      return items[last];
    default:
      return undefined;
  }
}
