import { type FormEvent, useState } from 'react';
import type { DeskWanted } from '../../lib/desk/facets.ts';
import type { KeptView } from '../../lib/desk/kept-views.ts';
import { useTexts } from '../shared/texts.ts';

interface KeptViewsProps {
  readonly views: readonly KeptView[];
  readonly wanted: DeskWanted;
  readonly onWanted: (wanted: DeskWanted) => void;
  readonly onViews: (views: readonly KeptView[]) => void;
}

/** Questions that she named, to ask again. */
export function KeptViews({ views, wanted, onWanted, onViews }: KeptViewsProps) {
  const { kept } = useTexts().pages.desk;
  const [name, setName] = useState<string | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!name?.trim()) return;
    onViews([...views, { id: crypto.randomUUID(), name: name.trim(), wanted }]);
    setName(null);
  };
  return (
    <details className="kept-views">
      <summary>{kept.title}</summary>
      {views.length === 0 && <p className="quiet">{kept.none}</p>}
      <ul>
        {views.map((view) => (
          <li key={view.id}>
            <button type="button" className="button bare small" onClick={() => onWanted(view.wanted)}>
              {view.name}
            </button>
            <button
              type="button"
              className="button bare small"
              aria-label={kept.drop(view.name)}
              onClick={() => onViews(views.filter(({ id }) => id !== view.id))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {name === null ? (
        <button type="button" className="button small" onClick={() => setName('')}>
          {kept.keep}
        </button>
      ) : (
        <form onSubmit={save}>
          <label className="field">
            <span className="name">{kept.name}</span>
            <input
              className="input"
              value={name}
              // biome-ignore lint/a11y/noAutofocus: she asked for it a moment ago
              autoFocus
              onChange={({ target }) => setName(target.value)}
            />
          </label>
          <div className="options">
            <button type="submit" className="button small primary">
              {kept.save}
            </button>
            <button type="button" className="button small" onClick={() => setName(null)}>
              {kept.cancel}
            </button>
          </div>
        </form>
      )}
    </details>
  );
}
