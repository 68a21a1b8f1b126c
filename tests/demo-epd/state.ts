/** What the running EPD remembers; gone when it stops or is reset. */
export interface SavedNote {
  at: Date;
  author: string;
  subject: string;
  text: string;
}

export interface SharedItem {
  id: string;
  clientNumber: string;
  partner: string;
  person: string;
  subject: string;
  parts: string[];
  attachment: string | null;
}

export interface ExportJob {
  id: string;
  clientNumbers: string[];
  /** Ready after this many more polls. */
  pollsLeft: number;
}

export interface UploadedDocument {
  at: Date;
  name: string;
  size: number;
}

export interface DemoState {
  /** Per client number. */
  dossierNotes: Map<string, SavedNote[]>;
  progressNotes: Map<string, SavedNote[]>;
  drafts: Map<string, string>;
  documents: Map<string, UploadedDocument[]>;
  shared: SharedItem[];
  jobs: Map<string, ExportJob>;
}

const DAY = 86_400_000;

/** What colleagues wrote before the demo began, so that the tab is not empty. */
const earlierNotes = (): [string, SavedNote[]][] => [
  [
    '1042387',
    [
      {
        at: new Date(Date.now() - 6.1 * DAY),
        author: 'Secretariaat FACT Oost',
        subject: 'Algemeen',
        text: 'Verzoek om informatie van het Wmo-loket ontvangen en bij correspondentie gezet. Nog niet beantwoord.',
      },
      {
        at: new Date(Date.now() - 33 * DAY),
        author: 'M. de Boer, SPV',
        subject: 'Afspraak',
        text: 'Met Anna afgesproken dat wij niets aan De Hoekwoning schrijven voordat zij de brief heeft gelezen.',
      },
    ],
  ],
];

export const freshState = (): DemoState => ({
  dossierNotes: new Map(earlierNotes()),
  progressNotes: new Map(),
  drafts: new Map(),
  documents: new Map(),
  shared: [],
  jobs: new Map(),
});

export function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key) ?? [];
  list.unshift(item);
  lists.set(key, list);
}
