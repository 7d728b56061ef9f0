import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface FileButtonProps {
  children: string;
  /** Media type of the files that can be picked. */
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** A button that lets the viewer pick a file. */
export function FileButton({ children, accept, disabled, onFile }: FileButtonProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);

  function pick(element: HTMLInputElement): void {
    const file = element.files?.[0];
    // Emptied, so that the same file can be picked again once it is mended.
    element.value = '';
    if (file) onFile(file);
  }

  return (
    <>
      <Button {...(disabled && { disabled })} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => pick(event.currentTarget)}
      />
    </>
  );
}
