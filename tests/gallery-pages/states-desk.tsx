import { Desk, type DeskProps } from '../../components/desk/Desk.tsx';
import type { ImportingProps } from '../../components/desk/Importing.tsx';
import { Frame } from '../../components/shared/Frame.tsx';
import type { Imported } from '../../lib/desk/importing.ts';
import { deskOf, EMPTY_DESK } from './fixtures/desk.ts';
import { NOW } from './fixtures/log.ts';
import type { Draw } from './states.tsx';

const still: ImportingProps = {
  progress: null,
  result: null,
  failed: false,
  onCancel: () => {},
  onIdentity: () => {},
  onClose: () => {},
};
const of = (is: 'new' | 'older' | 'fork', file: string, clinician: string, size: number) =>
  ({ file, is, log: 'a'.repeat(32), root: '', clinician, size, stands: 214, problems: is === 'fork' ? 2 : 0 }) as const;
const result: Imported = {
  cancelled: false,
  outcomes: [
    of('new', 'team oost/behandelaar-01.bundle.json', 'A. van Verzonnen', 801),
    of('older', 'team oost/behandelaar-02.bundle.json', 'B. Okafor-Test', 120),
    of('fork', 'team oost/behandelaar-03-later.bundle.json', 'C. Çelik-Voorbeeld', 214),
    { file: 'notitie 213.txt', is: 'note', states: 1 },
    { file: 'behandelaar-04.age', is: 'refused', why: 'no-identity', detail: '' },
    { file: 'behandelaar-05.age', is: 'refused', why: 'other-identity', detail: '' },
    { file: 'rooster.xlsx', is: 'refused', why: 'stranger', detail: '' },
  ],
};

function desk(inOrder: boolean, props: Partial<DeskProps> = {}): Draw {
  return (texts) => (
    <Frame at="desk" texts={texts} full>
      <Desk
        {...deskOf(texts.language, inOrder)}
        texts={texts}
        now={NOW}
        views={[]}
        notLogged={false}
        importing={still}
        onImport={() => {}}
        onRemove={() => {}}
        onRemoveAll={() => {}}
        onViews={() => {}}
        onLooked={() => {}}
        onSearched={() => {}}
        accountFor={() => ({ onMake: async () => null, onSave: async () => '', onCopy: async () => {} })}
        {...props}
      />
    </Frame>
  );
}

export const deskStates = {
  desk: desk(true),
  'desk-empty': desk(true, { known: EMPTY_DESK }),
  'desk-seeking': (texts) => {
    const { source } = deskOf(texts.language, true);
    return desk(true, { source: { ...source, find: () => new Promise(() => {}) } })(texts);
  },
  'desk-wrong': desk(false, {
    start: {
      wanted: {
        chosen: { verdict: ['permitted'], clinician: ['A. van Verzonnen', 'B. Okafor-Test'] },
        from: '2025-02-01',
      },
    },
    notLogged: true,
  }),
  'desk-detail': desk(false, { start: { opened: 2 } }),
  'desk-importing': desk(true, {
    importing: {
      ...still,
      progress: { file: 'team oost/behandelaar-07.bundle.json', done: 6, of: 41, entries: 12_288 },
    },
  }),
  'desk-imported': desk(true, { importing: { ...still, result } }),
} satisfies Record<string, Draw>;
