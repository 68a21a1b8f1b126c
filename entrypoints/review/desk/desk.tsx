import type { ReactElement } from 'react';
import { DESK_TABS, Desk, type DeskProps, type DeskTab, type FromTab } from '../../../components/desk/Desk.tsx';
import type { ImportingProps } from '../../../components/desk/Importing.tsx';
import { DESK_HASH } from '../../../components/shared/Frame.tsx';
import { Message } from '../../../components/shared/Message.tsx';
import type { ClientKey } from '../../../lib/consents/client.ts';
import type { FileToImport, Imported } from '../../../lib/desk/importing.ts';
import type { KeptView } from '../../../lib/desk/kept-views.ts';
import { DeskLocked } from '../../../lib/desk/key.ts';
import type { DeskNews } from '../../../lib/desk/messages.ts';
import { openedDesk } from '../../../lib/desk/opened.ts';
import type { DeskKnown, DisclosureId } from '../../../lib/desk/source.ts';
import type { NewOversight } from '../../../lib/disclosure/oversight-entry.ts';
import type { PageTexts } from '../../../lib/language/pages.ts';
import type { LogDatabase } from '../../../lib/log/database.ts';
import { ownLock } from '../../../lib/log/keys/recipients.ts';
import { call } from '../../../lib/messaging/client.ts';
import type { Policy } from '../../../lib/policy/policy.ts';
import { clientAccountOn } from './client-account.ts';
import { TABS } from './tabs.tsx';

export interface DeskPage {
  /** Draws what there is. */
  show(): void;
  take(files: Promise<readonly FileToImport[]>): void;
  /** Nothing of the logs of others is in memory any more. */
  close(): void;
}

/** Some progress shows once an import takes this long. */
const PATIENCE_MS = 400;

/** The officer's desk on this page. @param render draws in the page. */
export function deskPage(
  db: LogDatabase,
  texts: PageTexts,
  policy: Policy | null,
  render: (element: ReactElement) => void,
): DeskPage {
  let known: DeskKnown | null = null;
  let views: readonly KeptView[] = [];
  let problem: 'locked' | 'unreadable' | null = null;
  let notLogged = false;
  let importing: Pick<ImportingProps, 'progress' | 'result' | 'failed'> = {
    progress: null,
    result: null,
    failed: false,
  };
  /** In memory for this page only. */
  const identities: string[] = [];
  let waiting: readonly FileToImport[] = [];
  let current = false;
  let lastLooked = '';
  let lastSearched = '';
  const desk = openedDesk(db, hear);
  const opening = open();

  async function open(): Promise<void> {
    try {
      await addOwnIdentity();
      const { read } = await desk.open(texts.language);
      read.catch(fail);
      views = await desk.asks('views')();
      draw();
    } catch (error) {
      fail(error);
    }
  }

  /** Where no passphrase keeps her own key, what was encrypted for it opens by itself. */
  async function addOwnIdentity(): Promise<void> {
    const lock = await ownLock(db);
    if (lock?.open) identities.push(lock.open);
  }

  function fail(error: unknown): void {
    console.error('Deelwijzer: the desk was not opened', error instanceof Error ? error.name : 'error');
    problem = error instanceof DeskLocked ? 'locked' : 'unreadable';
    draw();
  }

  function hear(news: DeskNews): void {
    if ('known' in news) known = news.known;
    else if (importing.progress !== null) importing = { ...importing, progress: news.importing };
    draw();
  }

  async function take(files: readonly FileToImport[]): Promise<void> {
    if (files.length === 0 || importing.progress !== null) return;
    await opening;
    const shown = setTimeout(() => {
      importing = {
        progress: { file: files[0]?.name ?? '', done: 0, of: files.length, entries: 0 },
        result: null,
        failed: false,
      };
      draw();
    }, PATIENCE_MS);
    try {
      const result = await desk
        .asks('import')(files, identities)
        .finally(() => clearTimeout(shown));
      importing = { progress: null, result, failed: false };
      waiting = files.filter(({ name }) => isClosed(name, result));
      await record(importedEntry(files.length, result));
    } catch (error) {
      console.error('Deelwijzer: not imported', error instanceof Error ? error.name : 'error');
      importing = { progress: null, result: null, failed: true };
    } finally {
      draw();
    }
  }

  async function record(oversight: NewOversight): Promise<boolean> {
    const answer = await call('oversight/append', { oversight }).catch(() => null);
    const written = answer?.ok === true;
    if (notLogged !== !written) {
      notLogged = !written;
      draw();
    }
    return written;
  }

  const looked = (id: DisclosureId) => {
    const key = `${id.log} ${id.number} ${id.entry}`;
    if (key === lastLooked) return;
    lastLooked = key;
    void record({ type: 'opened', ...id });
  };
  const searched = (query: string, found: number) => {
    if (query === lastSearched) return;
    lastSearched = query;
    void record({ type: 'searched', query: query.slice(0, 1_000), found });
  };

  const accountFor = (client: ClientKey) =>
    clientAccountOn(client, { source: desk.source, texts, policy, onRecord: record });

  function draw(): void {
    if (!current) return;
    const words = texts.pages.desk;
    if (problem !== null || known === null) {
      render(<Message title={words.title} text={words[problem ?? 'loading']} />);
      return;
    }
    const now = new Date();
    const tab = (make: (typeof TABS)['check']) => {
      if (!make || known === null) return undefined;
      const around = { desk, known, texts, now, db, onRecord: record };
      return (from: FromTab) => make({ ...around, ...from });
    };
    const props: DeskProps = {
      source: desk.source,
      known,
      texts,
      now,
      views,
      notLogged,
      importing: {
        ...importing,
        onCancel: () => void desk.asks('cancel')(),
        onIdentity: (identity) => {
          identities.push(identity);
          void take(waiting);
        },
        onClose: () => {
          importing = { progress: null, result: null, failed: false };
          draw();
        },
      },
      start: { tab: tabIn(location.hash) },
      onTab: (to) => history.replaceState(null, '', hashOf(to)),
      onImport: (files) => void take(files),
      onRemove: (log) => void desk.asks('remove')(log),
      onRemoveAll: () =>
        void desk
          .asks('removeAll')()
          .then(() => {
            views = [];
            draw();
          }),
      onViews: (kept) => {
        views = kept;
        draw();
        void desk.asks('keepViews')(kept);
      },
      accountFor,
      onLooked: looked,
      onSearched: searched,
      overview: tab(TABS.overview),
      check: tab(TABS.check),
    };
    render(<Desk {...props} />);
  }

  return {
    show() {
      current = true;
      draw();
    },
    take: (files) => void files.then(take),
    close() {
      current = false;
      desk.close();
    },
  };
}

const hashOf = (tab: DeskTab): string => (tab === 'lines' ? DESK_HASH : `${DESK_HASH}/${tab}`);

const tabIn = (hash: string): DeskTab => DESK_TABS.find((tab) => hashOf(tab) === hash) ?? 'lines';

function isClosed(name: string, { outcomes }: Imported): boolean {
  return outcomes.some(
    (one) => one.file === name && one.is === 'refused' && (one.why === 'no-identity' || one.why === 'other-identity'),
  );
}

function importedEntry(files: number, { outcomes }: Imported): NewOversight {
  const wrong = outcomes.filter(
    (one) => one.is === 'refused' || one.is === 'fork' || ('problems' in one && one.problems > 0),
  );
  return {
    type: 'imported',
    logs: outcomes.flatMap((one) => ('log' in one ? [{ log: one.log, size: one.size, root: one.root }] : [])),
    files,
    wrong: wrong.length,
  };
}
