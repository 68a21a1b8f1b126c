import { useEffect, useMemo, useRef, useState } from 'react';
import { type DeskWanted, SORTS, type Sort } from '../../lib/desk/facets.ts';
import type { KeptView } from '../../lib/desk/kept-views.ts';
import type { DeskKnown, DeskSource, DisclosureId } from '../../lib/desk/source.ts';
import { useTexts } from '../review/texts.ts';
import { useReviewKeys } from '../review/use-review-keys.ts';
import { Keys } from '../shared/keys.tsx';
import { ChosenChips } from './ChosenChips.tsx';
import { DeskDetail } from './DeskDetail.tsx';
import { DeskTable } from './DeskTable.tsx';
import { Facets } from './Facets.tsx';
import { KeptViews } from './KeptViews.tsx';
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
  readonly views: readonly KeptView[];
  readonly onViews: (views: readonly KeptView[]) => void;
  /** She looked at this one: for her own log. */
  readonly onLooked: (id: DisclosureId) => void;
  /** This was asked and its answer stood there for a while: for her own log. */
  readonly onSearched: (query: string, found: number) => void;
}

const NONE = new Uint32Array();
/** A question whose answer stood this long was looked at. */
const LOOKED_MS = 1_500;

/** The table of all disclosures with what it can be filtered by, and one of them whole. */
export function DeskLines(props: DeskLinesProps) {
  const { source, known, now, wanted, onWanted, opened, onOpened, views, onViews, onLooked, onSearched } = props;
  const { desk } = useTexts().pages;
  const [asColumns, setAsColumns] = useState(false);
  const [cursor, setCursor] = useState<number | null>(opened);
  const [search, grid, heading] = [
    useRef<HTMLInputElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLHeadingElement>(null),
  ];
  const { revision } = known;
  const found = useDeskFound(source, wanted, now, revision);
  const refs = found?.refs ?? NONE;
  const active = useMemo(() => (cursor === null ? -1 : refs.indexOf(cursor)), [refs, cursor]);
  const detail = useDeskOpened(source, opened);
  const log = detail ? known.logs[detail.order - 1] : undefined;
  const goesToHeading = useRef(false);

  useEffect(() => {
    if (detail?.state === 'readable') onLooked(detail.id);
  }, [detail, onLooked]);
  useEffect(() => {
    if (detail === null || !goesToHeading.current) return;
    goesToHeading.current = false;
    heading.current?.focus();
  }, [detail, heading.current]);
  const answered = found?.wanted.query.trim() ?? '';
  useEffect(() => {
    if (answered === '') return;
    const looked = setTimeout(() => onSearched(answered, refs.length), LOOKED_MS);
    return () => clearTimeout(looked);
  }, [answered, refs.length, onSearched]);

  const close = () => {
    onOpened(null);
    requestAnimationFrame(() => grid.current?.focus());
  };
  const show = (place: number, follow: boolean) => {
    const ref = refs[place] ?? null;
    setCursor(ref);
    if (follow) onOpened(ref);
  };
  useReviewKeys({ search, onEscape: () => opened !== null && close() });

  return (
    <div className="desk-lines" data-open={detail !== null || undefined}>
      <div className="tools">
        <label className="search">
          <span className="unseen">{desk.search}</span>
          <input
            ref={search}
            type="search"
            className="input"
            value={wanted.query}
            placeholder={`${desk.search}: ${desk.searchHint}`}
            aria-keyshortcuts="/"
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => onWanted({ ...wanted, query: target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
              event.preventDefault();
              if (refs.length > 0) setCursor(refs[0] ?? null);
              grid.current?.focus();
            }}
          />
          <Keys>/</Keys>
        </label>
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
          {found && desk.found(refs.length, known.count)}
        </p>
        <ChosenChips wanted={wanted} onWanted={onWanted} />
      </div>
      <aside className="side" aria-label={desk.filter.title}>
        <KeptViews views={views} wanted={wanted} onWanted={onWanted} onViews={onViews} />
        <Facets counts={found?.counts ?? null} wanted={wanted} onWanted={onWanted} />
      </aside>
      <div className="list">
        {refs.length === 0 && found !== null && known.complete && <p className="none quiet">{desk.nothingFound}</p>}
        <DeskTable
          refs={refs}
          busy={found?.wanted !== wanted}
          source={source}
          logs={known.logs}
          revision={revision}
          active={active}
          opened={opened}
          asColumns={asColumns}
          now={now}
          grid={grid}
          onActive={(place) => show(place, opened !== null)}
          onOpen={(place, withKeys) => {
            goesToHeading.current = withKeys;
            show(place, true);
            if (withKeys && refs[place] === opened) heading.current?.focus();
          }}
        />
        <p className="keys quiet">{desk.keys}</p>
      </div>
      {detail !== null && log && <DeskDetail found={detail} log={log} now={now} heading={heading} onClose={close} />}
    </div>
  );
}
