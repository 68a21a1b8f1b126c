import { useState } from 'react';
import type { SpokenChannel } from '../../lib/disclosure/action.ts';
import type { History } from '../../lib/export/history.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { Known, Source } from '../../lib/review/source.ts';
import { FILTERS, type Filter } from '../../lib/review/wanted.ts';
import { LogGrid } from '../log-list/LogGrid.tsx';
import { SearchField } from '../log-list/SearchField.tsx';
import { useWalk } from '../log-list/use-walk.ts';
import type { Item } from '../shared/agenda.ts';
import { NoLock } from '../shared/Closed.tsx';
import type { FeedStatus } from '../shared/feed-lines.ts';
import { Chips } from '../shared/fields.tsx';
import type { KeepPresetProps } from '../shared/KeepPreset.tsx';
import { Kept } from '../shared/Kept.tsx';
import { PassedBy, type PassedByProps } from '../shared/PassedBy.tsx';
import { Spoken as SpokenStart } from '../shared/SpokenStart.tsx';
import { TextsProvider } from '../shared/texts.ts';
import { Agenda, type AgendaProps } from './Agenda.tsx';
import { Detail } from './Detail.tsx';
import { Expired, type ExpiredProps } from './Expired.tsx';
import type { FormKind, NewEvent } from './forms.ts';
import { Head } from './Head.tsx';
import { Keeping, type KeepingProps } from './Keeping.tsx';
import { OtherLines } from './OtherLines.tsx';
import type { PapersProps } from './Papers.tsx';
import { Rows } from './Rows.tsx';
import { TakeAway, type TakeAwayProps } from './TakeAway.tsx';
import { Unreadable } from './Unreadable.tsx';
import { useFound, useOpened } from './use-source.ts';
import type { Officer } from './Wrongly.tsx';
import '../shared/base.css';
import '../shared/tokens.css';
import './review.css';
import './detail.css';
import './take-away.css';

export interface ReviewProps {
  readonly source: Source;
  readonly known: Known;
  readonly texts: PageTexts;
  readonly now: Date;
  /** What is open at first, and what she came to add to it. */
  readonly start?: { readonly number: number; readonly form: FormKind | null } | null;
  /** What left without a question, newest first. */
  readonly passedBy?: Omit<PassedByProps, 'texts'> | undefined;
  /** Where there is no lock on the log yet: to where one is set. */
  readonly onSetLock?: (() => void) | undefined;
  /** Where the log lives and whether it got there. */
  readonly feed?: FeedStatus | null;
  readonly onAdd: (event: NewEvent) => Promise<string | null>;
  /** On a shared computer: whose disclosures these are. */
  readonly whose?: string | null;
  /** One sentence about the state of the log, once it was checked. */
  readonly headline?: string | undefined;
  /** What is open today. Absent where that is nobody's day: others' logs. */
  readonly agenda?:
    | (Omit<AgendaProps, 'onAct'> & {
        readonly onAct: (item: Item, open: (number: number, form: FormKind | null) => void) => void;
      })
    | undefined;
  readonly keeping?: KeepingProps | undefined;
  readonly expired?: ExpiredProps | undefined;
  readonly papers?: PapersProps | undefined;
  /** To all that is known of the client of this disclosure. */
  readonly onClient?: ((number: number) => void) | undefined;
  readonly contact?: string | null;
  /** As the organisation names its privacy officer. */
  readonly officer?: Officer | null | undefined;
  readonly onCopyText?: ((text: string) => Promise<boolean>) | undefined;
  /** A call, a meeting or a letter: recorded in a window of its own. */
  readonly onRecordSpoken?: ((channel: SpokenChannel) => void) | undefined;
  /** Keeps a disclosure as what she often shares. */
  readonly onKeepPreset?: KeepPresetProps['onKeep'] | undefined;
  readonly takeAway?: TakeAwayProps | undefined;
  readonly onErase?: ((number: number, why: string) => Promise<string | null>) | undefined;
  /** @param log the id of the log that it stands in. */
  readonly onCopy: (history: History, log: string) => Promise<string | null>;
}

const NONE = new Uint32Array();
const COLUMNS = ['number', 'at', 'sentence', 'state'] as const;

export function Review(props: ReviewProps) {
  const { source, known, texts, now, start = null, passedBy, onSetLock, onAdd, onCopy, ...more } = props;
  const { review } = texts.pages;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [opened, setOpened] = useState<number | null>(start?.number ?? null);
  const [form, setForm] = useState<FormKind | null>(start?.form ?? null);

  const { revision } = known;
  const found = useFound(source, { query, filter, now, revision });
  const shown = found?.numbers ?? NONE;
  const detail = useOpened(source, opened, revision);
  const walk = useWalk({
    ids: shown,
    opened,
    detail,
    onOpened: (number) => {
      setOpened(number);
      setForm(null);
    },
    onEscape: () => {
      setForm(null);
      return form !== null;
    },
  });
  const openWith = (number: number, kind: FormKind | null) => {
    walk.openAt(number, kind === null);
    setForm(kind);
  };

  return (
    <TextsProvider value={texts}>
      <main className="review" data-open={detail !== null || undefined} data-complete={known.complete || undefined}>
        <header className="top">
          <Head known={known} />
          {more.whose && <p className="whose">{review.sharedComputer.whose(more.whose)}</p>}
          {more.onRecordSpoken && <SpokenStart texts={texts} onRecord={more.onRecordSpoken} />}
          {more.headline && <p className="headline-verified">{more.headline}</p>}
          {onSetLock && <NoLock texts={texts} onSettings={onSetLock} />}
          <Kept texts={texts} status={more.feed ?? null} />
          {more.agenda && (
            <Agenda
              {...more.agenda}
              source={source}
              revision={revision}
              now={now}
              onAct={(item) => more.agenda?.onAct(item, openWith)}
              onReEvaluate={(number) => openWith(number, 're-evaluated')}
            />
          )}
          {more.keeping && <Keeping {...more.keeping} />}
          {more.expired && <Expired {...more.expired} />}
          {passedBy !== undefined && passedBy.passed.length > 0 && (
            <details className="passed-in-log">
              <summary>{texts.pages.passed.count(passedBy.passed.length)}</summary>
              <PassedBy {...passedBy} texts={texts} />
            </details>
          )}
          <OtherLines count={known.others} load={source.others} texts={texts} />
          {more.takeAway && <TakeAway {...more.takeAway} />}
        </header>
        <div className="tools">
          <SearchField
            label={review.search}
            hint={review.searchHint}
            query={query}
            field={walk.search}
            onQuery={setQuery}
            onDown={walk.down}
          />
          <Chips
            type="radio"
            label={review.show}
            options={FILTERS.map((name) => [name, review.filters[name]] as const)}
            chosen={[filter]}
            onChoose={(name) => setFilter(name as Filter)}
          />
          <p role="status" className="quiet">
            {found && review.found(shown.length, known.count)}
          </p>
        </div>
        <div className="log-list">
          {found?.numbers.length === 0 && known.complete && known.count > 0 && (
            <p className="none quiet">{review.nothingFound}</p>
          )}
          <LogGrid
            ids={shown}
            label={review.title}
            columns={COLUMNS.map((key) => ({ key, name: review.columns[key] }))}
            busy={found?.query !== query || found.filter !== filter}
            active={walk.active}
            grid={walk.grid}
            onActive={walk.onActive}
            onOpen={walk.onOpen}
          >
            {(seen) => <Rows {...{ seen, source, revision, opened, now }} active={walk.active} onOpen={walk.onOpen} />}
          </LogGrid>
          <p className="keys quiet">{review.keys}</p>
        </div>
        {detail?.state === 'readable' && (
          <Detail
            key={detail.history.disclosure.number}
            history={detail.history}
            now={now}
            heading={walk.heading}
            form={form}
            onForm={setForm}
            onClose={walk.close}
            onAdd={onAdd}
            onCopy={(history) => onCopy(history, detail.log)}
            papers={more.papers}
            onClient={more.onClient}
            contact={more.contact}
            officer={more.officer}
            onCopyText={more.onCopyText}
            onKeepPreset={more.onKeepPreset}
            onErase={more.onErase}
          />
        )}
        {detail !== null && detail.state !== 'readable' && (
          <Unreadable line={detail} heading={walk.heading} onClose={walk.close} />
        )}
      </main>
    </TextsProvider>
  );
}
