import { type DeskWanted, EVERYTHING, FACETS, toggled } from '../../lib/desk/facets.ts';
import { dayOf } from '../shared/dates.ts';
import { useTexts } from '../shared/texts.ts';
import { labelOf } from './label.ts';
import './chosen.css';

interface ChosenChipsProps {
  readonly wanted: DeskWanted;
  readonly onWanted: (wanted: DeskWanted) => void;
}

/** What is asked for, each part to be taken off by itself. */
export function ChosenChips({ wanted, onWanted }: ChosenChipsProps) {
  const texts = useTexts();
  const { facets, filter } = texts.pages.desk;
  const { chosen, from, to } = wanted;
  const chips = [
    ...FACETS.flatMap((facet) =>
      (chosen[facet] ?? []).map((value) => ({
        key: `${facet} ${value}`,
        facet: facets[facet],
        value: labelOf(facet, value, texts),
        without: { ...wanted, chosen: toggled(chosen, facet, value) },
      })),
    ),
    ...(from === null
      ? []
      : [
          {
            key: 'from',
            facet: filter.period,
            value: filter.since(dayOf(from, texts.language)),
            without: { ...wanted, from: null },
          },
        ]),
    ...(to === null
      ? []
      : [
          {
            key: 'to',
            facet: filter.period,
            value: filter.until(dayOf(to, texts.language)),
            without: { ...wanted, to: null },
          },
        ]),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="chosen" aria-label={filter.chosen}>
      {chips.map(({ key, facet, value, without }) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            aria-label={filter.remove(facet, value)}
            onClick={() => onWanted(without)}
          >
            <span className="quiet">{facet}</span> {value} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="button bare small"
          onClick={() => onWanted({ ...EVERYTHING, query: wanted.query, sort: wanted.sort })}
        >
          {filter.clear}
        </button>
      </li>
    </ul>
  );
}
