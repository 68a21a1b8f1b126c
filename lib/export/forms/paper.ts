import type { Language } from '../../language/shapes.ts';

/** A label with what the entry says under it; null where it is silent, which becomes an open line to fill in by hand. */
export interface Field {
  readonly label: string;
  readonly value: string | null;
  /** What belongs under the value, one a line. */
  readonly under?: readonly string[];
  /** How many lines an open field gets. Default: one. */
  readonly room?: number;
}

export interface Choice {
  readonly text: string;
  readonly ticked: boolean;
}

/** One coded line of a form, ticked where the entry says so. */
export interface Item {
  readonly code: string | null;
  readonly text: string;
  /** Null: no box of its own, only those of its choices. */
  readonly ticked: boolean | null;
  /** Yes or no and the like, each with a box of its own. */
  readonly choices?: readonly Choice[];
  /** One short thing beside the line. */
  readonly beside?: Field;
  /** What is filled in under the line. */
  readonly below?: readonly Field[];
}

export interface Column {
  readonly head: string;
  /** Share of the width. */
  readonly share: number;
}

export interface Signature {
  readonly who: string;
  readonly fields: readonly Field[];
}

export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly tone: 'plain' | 'strong' | 'small' }
  | { readonly kind: 'notice'; readonly text: string }
  | {
      readonly kind: 'fields';
      readonly fields: readonly Field[];
      readonly columns?: 1 | 2 /** Stays on one page where it fits on one. */;
      readonly whole?: boolean;
    }
  | { readonly kind: 'items'; readonly items: readonly Item[]; readonly whole?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A cell that is null is left open to write in. */
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly (string | null)[])[];
    }
  | { readonly kind: 'heading'; readonly text: string; readonly aside: string | null }
  | { readonly kind: 'signatures'; readonly places: readonly Signature[] };

export interface Section {
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

/** A paper before it is drawn: all that stands on it, in reading order. */
export interface Paper {
  readonly language: Language;
  /** Large on the first page, and the title of the document. Holds no name: file lists and windows show it. */
  readonly title: string;
  /** One line under the title. */
  readonly subtitle: string | null;
  readonly sections: readonly Section[];
  /** Small, at the very end: where in the log this stands. */
  readonly closing: readonly string[];
  /** At the foot of every page. */
  readonly footer: string;
  readonly pageOf: (page: number, pages: number) => string;
  /** Instant at which it was made, ISO. */
  readonly made: string;
}
