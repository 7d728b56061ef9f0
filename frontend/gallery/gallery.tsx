import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PanelAmbience } from '../src/panels/panel-ambience.ts';
import { PanelBody } from '../src/panels/panel-body.tsx';
import { Select } from '../src/ui/select.tsx';
import { type Specimen, specimens, strip } from './specimens.ts';
import './gallery.css';

const noon = Date.parse('2026-11-21T10:04:08Z');
const ambience = { zone: 'UTC', locale: 'en', clock: signal(noon) };

const themes = [
  { value: '', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

export function Gallery(): JSX.Element {
  const [theme, setTheme] = useState(() => new URLSearchParams(location.search).get('theme') ?? '');
  useEffect(() => {
    const page = document.documentElement;
    if (theme) page.setAttribute('data-theme', theme);
    else page.removeAttribute('data-theme');
  }, [theme]);
  return (
    <PanelAmbience.Provider value={ambience}>
      <main class="gallery">
        <header class="gallery-header">
          <h1>Panels</h1>
          <Select label="Theme" options={themes} value={theme} onChange={setTheme} />
        </header>
        <div class="gallery-strip">
          {strip.map(({ id, title, content }) => (
            <section key={id} aria-label={title}>
              <PanelBody panelId={id} content={content} slim />
            </section>
          ))}
        </div>
        <div class="gallery-grid">
          {specimens.map((specimen) => (
            <Tile key={specimen.id} specimen={specimen} />
          ))}
        </div>
      </main>
    </PanelAmbience.Provider>
  );
}

const heights = {
  stat: 188,
  gauge: 220,
  donut: 260,
  bar: 400,
  list: 300,
  form: 380,
  timeseries: 340,
  table: 420,
  heatmap: 620,
};

function Tile({ specimen }: { specimen: Specimen }): JSX.Element {
  const { id, title, columns, content } = specimen;
  return (
    <section
      class="gallery-tile"
      id={id}
      style={{ '--columns': columns, '--height': `${heights[content.kind]}px` }}
    >
      <h2>{title}</h2>
      <PanelBody panelId={id} content={content} onSubmit={refuse} />
    </section>
  );
}

async function refuse(): Promise<{ message: string }> {
  return { message: 'There is no server here to take this.' };
}
