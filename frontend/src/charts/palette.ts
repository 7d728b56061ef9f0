import { onThemeChange } from '../ui/theme-change.ts';

const resolved = new Map<string, string>();

onThemeChange(() => resolved.clear());

/** What a colour such as `var(--line)` is in the present theme, for a canvas, which knows no tokens. */
export function resolveColour(colour: string, alpha = 1): string {
  let rgb = resolved.get(colour);
  if (rgb === undefined) {
    const probe = document.createElement('span');
    probe.style.color = colour;
    document.body.append(probe);
    rgb = getComputedStyle(probe).color;
    probe.remove();
    resolved.set(colour, rgb);
  }
  return alpha === 1 ? rgb : rgb.replace(/^rgb\((.*)\)$/, `rgba($1, ${alpha})`);
}
