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

export const emptyState = (): DemoState => ({
  dossierNotes: new Map(),
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
