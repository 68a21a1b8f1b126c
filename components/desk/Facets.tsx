import { useId, useState } from 'react';
import { type Chosen, type Counts, type DeskWanted, FACETS, type FacetName, toggled } from '../../lib/desk/facets.ts';
import { plain } from '../../lib/review/line.ts';
import { useTexts } from '../shared/texts.ts';
import { labelOf } from './label.ts';

interface FacetsProps {
  readonly counts: Counts | null;
  readonly wanted: DeskWanted;
  readonly onWanted: (wanted: DeskWanted) => void;
}

/** Open at first; the rest a click away. */
const OPEN: readonly FacetName[] = ['clinician', 'verdict', 'ground'];
const AT_FIRST = 6;
const ALL = 200;

/** Everything that can be filtered by, each value with how many there are; what is chosen is a checkbox that is on. */
export function Facets({ counts, wanted, onWanted }: FacetsProps) {
  const { filter } = useTexts().pages.desk;
  const choose = (facet: FacetName, value: string) =>
    onWanted({ ...wanted, chosen: toggled(wanted.chosen, facet, value) });
  return (
    <section className="facets" aria-label={filter.title}>
      <fieldset className="period">
        <legend>{filter.period}</legend>
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className="field">
            <span className="name">{filter[end]}</span>
            <input
              type="date"
              className="input"
              data-period={end}
              value={wanted[end] ?? ''}
              onChange={({ target }) => onWanted({ ...wanted, [end]: target.value || null })}
            />
          </label>
        ))}
      </fieldset>
      {FACETS.map((facet) => (
        <Facet key={facet} facet={facet} values={counts?.[facet] ?? []} chosen={wanted.chosen} onChoose={choose} />
      ))}
    </section>
  );
}

interface FacetProps {
  readonly facet: FacetName;
  readonly values: readonly (readonly [value: string, count: number])[];
  readonly chosen: Chosen;
  readonly onChoose: (facet: FacetName, value: string) => void;
}

function Facet({ facet, values, chosen, onChoose }: FacetProps) {
  const texts = useTexts();
  const { facets, filter } = texts.pages.desk;
  const id = useId();
  const [all, setAll] = useState(false);
  const [query, setQuery] = useState('');
  const on = chosen[facet] ?? [];
  const counted = new Map(values);
  // What is chosen stays to be unchosen, also where nothing of it is left.
  const known = [...values, ...on.filter((value) => !counted.has(value)).map((value) => [value, 0] as const)];
  if (known.length === 0) return null;
  const labelled = known.map(([value, count]) => ({ value, count, label: labelOf(facet, value, texts) }));
  const wanted = plain(query.trim());
  const fitting = wanted === '' ? labelled : labelled.filter(({ label }) => plain(label).includes(wanted));
  const most = all || wanted !== '' ? ALL : AT_FIRST;
  const shown = fitting.filter(({ value }, place) => place < most || on.includes(value));
  return (
    <details className="facet" data-facet={facet} open={OPEN.includes(facet) || on.length > 0 || undefined}>
      <summary>{facets[facet]}</summary>
      {known.length > AT_FIRST && (
        <input
          type="search"
          className="input"
          aria-label={filter.search(facets[facet])}
          placeholder={filter.search(facets[facet])}
          autoComplete="off"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      )}
      <ul>
        {shown.map(({ value, count, label }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={on.includes(value)}
                aria-describedby={`${id}-${value}`}
                onChange={() => onChoose(facet, value)}
              />
              <span className="label">{label}</span>
              <span className="count quiet" id={`${id}-${value}`}>
                {count.toLocaleString(texts.language)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length < fitting.length && !all && (
        <button type="button" className="button bare small" onClick={() => setAll(true)}>
          {filter.more(fitting.length - shown.length)}
        </button>
      )}
    </details>
  );
}
