import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface FileButtonProps {
  children: string;
  /** Media type of the files that can be picked. */
  accept: string;
  disabled: boolean;
  /** The text of the picked file. */
  onText: (text: string) => void;
}

/** A button that lets the viewer pick a file. */
export function FileButton({ children, accept, disabled, onText }: FileButtonProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);

  async function pick(element: HTMLInputElement): Promise<void> {
    const file = element.files?.[0];
    // Emptied, so that the same file can be picked again once it is mended.
    const text = await file?.text();
    element.value = '';
    if (text !== undefined) onText(text);
  }

  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => void pick(event.currentTarget)}
      />
    </>
  );
}
