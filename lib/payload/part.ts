/** Something of what leaves that she can look at, and perhaps change. */
export interface Part {
  /** Stable path: `0`, `0/patient.naam`, `2/page`. The same contents give the same ids. */
  readonly id: string;
  /** What she would call it: field name, JSON path, file name. */
  readonly name: string;
  readonly kind: 'field' | 'json' | 'text' | 'file' | 'pdf' | 'unread';
  /** Decoded plain text that is shown and searched; null: unread. */
  readonly text: string | null;
  /** Why it was not read. A PDF is `unknown` here: its text is read elsewhere. */
  readonly unread: null | 'binary' | 'too-large' | 'broken' | 'image' | 'unknown';
  readonly mediaType: string | null;
  readonly fileName: string | null;
  readonly bytes: number | null;
  readonly canEdit: boolean;
  readonly canLeaveOut: boolean;
}
