import type { Language } from '../core/language/language.ts';
import type { Catalog } from '../core/language/phrases.ts';
import type { ShellTexts } from '../core/language/texts.ts';

/** Everything that is known of a language. */
export interface Texts {
  readonly shell: ShellTexts;
  readonly server: Catalog;
  /** By board. */
  readonly boards: ReadonlyMap<string, Catalog>;
}

const shells = {
  es: async () => (await import('../core/language/shell-es.ts')).shellTexts,
};

const servers = {
  es: async () => (await import('../core/language/server-es.ts')).serverTexts,
};

/** Every room that has texts: a board brings them along, and nothing here names it. */
const rooms = import.meta.glob<Catalog>('../boards/*/texts-*.ts', { import: 'texts' });

/** The texts of a language; none of English, which is what texts are written in. */
export async function loadTexts(language: Language): Promise<Texts | undefined> {
  if (language === 'en') return undefined;
  const ending = `/texts-${language}.ts`;
  const catalogs = Object.entries(rooms)
    .filter(([path]) => path.endsWith(ending))
    .map(async ([path, load]): Promise<[string, Catalog]> => [boardOf(path), await load()]);
  const [shell, server, ...boards] = await Promise.all([
    shells[language](),
    servers[language](),
    ...catalogs,
  ]);
  return { shell, server, boards: new Map(boards) };
}

function boardOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}
