import type { JSX } from 'preact';
import { t } from '../core/language/texts.ts';
import { IconButton } from '../ui/button.tsx';
import type { IconName } from '../ui/icon.tsx';
import { THEMES, type Theme } from './address.ts';
import type { Router } from './router.ts';

const SIGNS: Readonly<Record<Theme, IconName>> = { system: 'system', light: 'sun', dark: 'moon' };

/** Goes from the system's theme to light to dark and back. */
export function ThemeButton({ router }: { router: Router }): JSX.Element {
  const { theme } = router.address.value;
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  return (
    <IconButton
      icon={SIGNS[theme]}
      label={t('Theme: {theme}. Change to {next}', { theme: t(theme), next: t(next) })}
      onClick={() => router.adjust({ theme: next })}
    />
  );
}
