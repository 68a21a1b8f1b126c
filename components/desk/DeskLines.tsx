import { useEffect, useState } from 'react';
import { type DeskWanted, SORTS, type Sort } from '../../lib/desk/facets.ts';
import type { KeptView } from '../../lib/desk/kept-views.ts';
import type { DeskKnown, DeskSource, DisclosureId } from '../../lib/desk/source.ts';
import { LogGrid } from '../log-list/LogGrid.tsx';
import { SearchField } from '../log-list/SearchField.tsx';
import { useWalk } from '../log-list/use-walk.ts';
import { useTexts } from '../shared/texts.ts';
import { ChosenChips } from './ChosenChips.tsx';
import { type AccountFor, DeskDetail } from './DeskDetail.tsx';
import { DeskRows } from './DeskRows.tsx';
import { Facets } from './Facets.tsx';
import { KeptViews } from './KeptViews.tsx';
import './facets.css';
import './lines.css';
import { useDeskFound, useDeskOpened } from './use-desk.ts';

export interface DeskLinesProps {
  readonly source: DeskSource;
  readonly known: DeskKnown;
  readonly now: Date;
  readonly wanted: DeskWanted;
  readonly onWanted: (wanted: DeskWanted) => void;
  /** Ref of what is open. */
  readonly opened: number | null;
  readonly onOpened: (ref: number | null) => void;
  readonly accountFor?: AccountFor | undefined;
  readonly views: readonly KeptView[];
  readonly onViews: (views: readonly KeptView[]) => void;
  /** She looked at this one: for her own log. */
  readonly onLooked: (id: DisclosureId) => void;
  /** This was asked and its answer stood there for a while: for her own log. */
  readonly onSearched: (query: string, found: number) => void;
}

const NONE = new Uint32Array();
const SENTENCES = ['number', 'at', 'clinician', 'sentence', 'state'] as const;
const PARTS = ['number', 'at', 'clinician', 'client', 'recipient', 'ground', 'scope', 'verdict', 'state'] as const;
/** A question whose answer stood this long was looked at. */
const LOOKED_MS = 1_500;

/** The table of all disclosures with what it can be filtered by, and one of them whole. */
export function DeskLines(props: DeskLinesProps) {
  const { source, known, now, wanted, onWanted, opened, onOpened, views, onViews, onLooked, onSearched } = props;
  const { desk } = useTexts().pages;
  const [asColumns, setAsColumns] = useState(false);
  const { revision } = known;
  const found = useDeskFound(source, wanted, now, revision);
  const refs = found?.refs ?? NONE;
  const detail = useDeskOpened(source, opened);
  const log = detail ? known.logs[detail.order - 1] : undefined;
  const walk = useWalk({ ids: refs, opened, detail, onOpened });

  useEffect(() => {
    if (detail?.state === 'readable') onLooked(detail.id);
  }, [detail, onLooked]);
  const answered = found?.wanted.query.trim() ?? '';
  useEffect(() => {
    if (answered === '') return;
    const looked = setTimeout(() => onSearched(answered, refs.length), LOOKED_MS);
    return () => clearTimeout(looked);
  }, [answered, refs.length, onSearched]);

  return (
    <div className="desk-lines" data-open={detail !== null || undefined}>
      <div className="tools">
        <SearchField
          label={desk.search}
          hint={desk.searchHint}
          query={wanted.query}
          field={walk.search}
          onQuery={(query) => onWanted({ ...wanted, query })}
          onDown={walk.down}
        />
        <label className="sort">
          <span className="name">{desk.sort}</span>
          <select
            className="input"
            value={wanted.sort}
            onChange={({ target }) => onWanted({ ...wanted, sort: target.value as Sort })}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {desk.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
        <label className="chip">
          <input type="checkbox" checked={asColumns} onChange={({ target }) => setAsColumns(target.checked)} />
          {desk.asColumns}
        </label>
        <p role="status" className="quiet">
          {found ? desk.found(refs.length, known.count) : desk.seeking}
        </p>
        <ChosenChips wanted={wanted} onWanted={onWanted} />
      </div>
      <aside className="side" aria-label={desk.filter.title}>
        <KeptViews views={views} wanted={wanted} onWanted={onWanted} onViews={onViews} />
        <Facets counts={found?.counts ?? null} wanted={wanted} onWanted={onWanted} />
      </aside>
      <div className="log-list">
        {refs.length === 0 && found !== null && known.complete && <p className="none quiet">{desk.nothingFound}</p>}
        <LogGrid
          ids={refs}
          label={desk.title}
          columns={(asColumns ? PARTS : SENTENCES).map((key) => ({ key, name: desk.columns[key] }))}
          asColumns={asColumns}
          busy={found?.wanted !== wanted}
          active={walk.active}
          grid={walk.grid}
          onActive={walk.onActive}
          onOpen={walk.onOpen}
        >
          {(seen) => (
            <DeskRows
              {...{ seen, source, revision, asColumns, opened, now }}
              logs={known.logs}
              active={walk.active}
              onOpen={walk.onOpen}
            />
          )}
        </LogGrid>
        <p className="keys quiet">{desk.keys}</p>
      </div>
      {detail !== null && log && (
        <DeskDetail
          found={detail}
          log={log}
          now={now}
          heading={walk.heading}
          accountFor={props.accountFor}
          onClose={walk.close}
        />
      )}
    </div>
  );
}
