import { useEffect } from 'preact/hooks';

/** Shows the next tab every so many seconds, when asked for. */
export function useRotation(kiosk: boolean | number, next: () => void): void {
  useEffect(() => {
    if (typeof kiosk !== 'number') return undefined;
    const timer = setInterval(next, kiosk * 1000);
    return () => clearInterval(timer);
  }, [kiosk, next]);
}
