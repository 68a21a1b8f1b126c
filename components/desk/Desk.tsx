import { type ReactElement, useState } from 'react';
import { type DeskWanted, EVERYTHING } from '../../lib/desk/facets.ts';
import type { FileToImport } from '../../lib/desk/importing.ts';
import type { DeskKnown } from '../../lib/desk/source.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { TextsProvider } from '../shared/texts.ts';
import { Alarms } from './Alarms.tsx';
import { Choose } from './Choose.tsx';
import { DeskLines, type DeskLinesProps } from './DeskLines.tsx';
import { Importing, type ImportingProps } from './Importing.tsx';
import { Logs } from './Logs.tsx';
import { Tabs } from './Tabs.tsx';
import '../shared/base.css';
import '../shared/tokens.css';
import '../review/detail.css';
import '../review/take-away.css';
import './desk.css';
import './import.css';

export const DESK_TABS = ['lines', 'overview', 'check'] as const;
export type DeskTab = (typeof DESK_TABS)[number];

/** What another tab of the desk can make the table do. */
export interface FromTab {
  /** What the table asks for now. */
  readonly wanted: DeskWanted;
  readonly onWanted: (wanted: DeskWanted) => void;
  /** Shows the lines that are asked for; what is not named is as in `EVERYTHING`. */
  readonly onShow: (wanted: Partial<DeskWanted>) => void;
  /** Opens one, whole, among the lines. */
  readonly onOpen: (ref: number) => void;
}

export interface DeskProps
  extends Pick<DeskLinesProps, 'source' | 'now' | 'accountFor' | 'views' | 'onViews' | 'onLooked' | 'onSearched'> {
  readonly known: DeskKnown;
  readonly texts: PageTexts;
  readonly importing: ImportingProps;
  /** That she looked could not be put in her own log. */
  readonly notLogged: boolean;
  readonly start?:
    | { readonly tab?: DeskTab; readonly wanted?: Partial<DeskWanted>; readonly opened?: number }
    | undefined;
  /** She went to another tab. What she asks for is told to nobody: it may name a client. */
  readonly onTab?: (tab: DeskTab) => void;
  readonly onImport: (files: readonly FileToImport[]) => void;
  readonly onRemove: (log: string) => void;
  readonly onRemoveAll: () => void;
  readonly overview?: ((tab: FromTab) => ReactElement) | undefined;
  readonly check?: ((tab: FromTab) => ReactElement) | undefined;
}

/** The desk of whoever watches over the logs of many. */
export function Desk(props: DeskProps) {
  const { source, known, texts, now, importing, notLogged, start, onTab, onImport, onRemove, onRemoveAll, ...rest } =
    props;
  const words = texts.pages.desk;
  const [tab, setTabHere] = useState<DeskTab>(start?.tab ?? 'lines');
  const setTab = (to: DeskTab) => {
    setTabHere(to);
    onTab?.(to);
  };
  const [wanted, setWanted] = useState<DeskWanted>({ ...EVERYTHING, ...start?.wanted });
  const [opened, setOpened] = useState<{ readonly generation: number; readonly ref: number } | null>(
    start?.opened === undefined ? null : { generation: known.generation, ref: start.opened },
  );
  const { generation, complete, count, of, logs } = known;
  const open = (ref: number | null) => setOpened(ref === null ? null : { generation, ref });
  const fromTab: FromTab = {
    wanted,
    onWanted: setWanted,
    onShow: (asked) => {
      setWanted({ ...EVERYTHING, ...asked });
      setOpened(null);
      setTab('lines');
    },
    onOpen: (ref) => {
      open(ref);
      setTab('lines');
    },
  };
  const tabs = DESK_TABS.filter((id) => id === 'lines' || rest[id] !== undefined).map((id) => ({
    id,
    label: words.tabs[id],
  }));
  const empty = complete && logs.length === 0;

  return (
    <TextsProvider value={texts}>
      <main className="desk" data-complete={complete || undefined} data-empty={empty || undefined}>
        <header className="top">
          <h1>{empty ? words.import.empty : words.title}</h1>
          {!empty && (
            <p>{complete ? words.state(count, new Set(logs.map(({ log }) => log)).size) : words.reading(count, of)}</p>
          )}
          {empty && <p className="how">{words.import.how}</p>}
          <Choose onImport={onImport} />
          <Importing {...importing} />
          {notLogged && (
            <p className="not-logged" role="alert">
              {words.notLogged}
            </p>
          )}
          {complete && (
            <Alarms logs={logs} onShow={(clinician) => fromTab.onShow({ chosen: { clinician: [clinician] } })} />
          )}
          <Logs logs={logs} onRemove={onRemove} onRemoveAll={onRemoveAll} />
        </header>
        {!empty && (
          <Tabs label={words.tabs.label} tabs={tabs} chosen={tab} onChoose={setTab}>
            {tab === 'lines' && (
              <DeskLines
                key={generation}
                {...{ source, known, now, wanted }}
                onWanted={setWanted}
                opened={opened?.generation === generation ? opened.ref : null}
                onOpened={open}
                accountFor={rest.accountFor}
                views={rest.views}
                onViews={rest.onViews}
                onLooked={rest.onLooked}
                onSearched={rest.onSearched}
              />
            )}
            {tab === 'overview' && rest.overview?.(fromTab)}
            {tab === 'check' && rest.check?.(fromTab)}
          </Tabs>
        )}
      </main>
    </TextsProvider>
  );
}
