import { type Signal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import './toast.css';

const SHOWN_MS = 3_000;

/** A sentence in passing; gone by itself. */
export function Toast({ text }: { text: Signal<string> }): JSX.Element {
  useSignalEffect(() => {
    if (text.value === '') return undefined;
    const timer = setTimeout(() => {
      text.value = '';
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  });
  return (
    <div class="toast-place" role="status">
      {text.value && <p class="toast">{text.value}</p>}
    </div>
  );
}
