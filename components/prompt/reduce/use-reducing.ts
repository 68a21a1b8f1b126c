import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Category, SCOPES, type Scope } from '../../../lib/assessment/facts.ts';
import type { Draft, DraftRecipient } from '../../../lib/disclosure/draft/draft.ts';
import { factsOf } from '../../../lib/disclosure/draft/facts.ts';
import {
  type Advised,
  advised,
  type Proposals,
  withAdvice,
  withCodes,
  withoutKinds,
} from '../../../lib/disclosure/reduction/marks.ts';
import type { Reading, ReadPart } from '../../../lib/disclosure/reduction/reading.ts';
import {
  changesAnything,
  NOTHING_CHANGED,
  type Reduction,
  saidOfKind,
} from '../../../lib/disclosure/reduction/reduction.ts';
import { remaining, seenIn, sizeOf, toLookAt } from '../../../lib/disclosure/reduction/remains.ts';
import { type StandIns, standInsFor } from '../../../lib/disclosure/reduction/stand-in.ts';
import { type Aim, propose } from '../../../lib/minimise/propose.ts';
import { type Excess, exceeds, scopeOf } from '../../../lib/minimise/scope.ts';
import type { Part } from '../../../lib/payload/part.ts';
import type { DrawPage } from './Preview.tsx';

/** What could be read of what leaves, and whether less of it can go on. */
export interface Leaving {
  readonly reading: Reading;
  readonly reducible: boolean;
  readonly shows: {
    /** An address of a picture that a browser draws; null where it is none. */
    picture(part: Part): string | null;
    /** Draws a page of a PDF; null where it is none. */
    draw(part: Part): DrawPage | null;
  };
}

export interface Reducing {
  /** `none`: there is nothing to read. */
  readonly state: 'none' | 'reading' | 'read' | 'failed';
  readonly leaving: Leaving | null;
  readonly reduction: Reduction;
  readonly proposals: Proposals;
  readonly standIns: StandIns;
  readonly aim: Aim;
  readonly advised: Advised;
  readonly advisedCount: number;
  /** Kinds that are in it and that she did not choose. */
  readonly excess: readonly Excess[];
  /** The least amount that fits what still goes along, where that is more than she chose. */
  readonly amount: Scope | null;
  readonly changed: boolean;
  /** The opaque files that she has neither left out nor looked at. */
  readonly unlooked: readonly ReadPart[];
  readonly canUndo: boolean;
  /** The part that stands open to be looked at; null while the sentence stands there. */
  readonly viewed: string | null;
  change(next: Reduction): void;
  undo(): void;
  takeAdvice(): void;
  takeOut(kinds: readonly Category[]): void;
  /** Gives every person a code, and takes out what else leads to one: for the report of a meeting. */
  code(): void;
  /** Says of a whole kind that it is not in it, or takes that back. */
  say(kind: Category, so: boolean): void;
  view(part: string | null): void;
}

interface Editing {
  readonly now: Reduction;
  readonly past: readonly Reduction[];
}

const STEPS_BACK = 200;

/** Beyond this nobody reads a proposal word by word, and making it would keep her waiting: the kinds are told all the same. */
const LONGEST_PROPOSED = 500_000;
const MOST_PROPOSED = 2_000;

const NOTHING: Advised = { items: [], wholes: [] };

/**
 * What leaves, read once, and what she changed of it. Nothing is changed here but by her hand: proposals wait.
 * @param read reads it; undefined where there is nothing to read.
 * @param onSeen is told which kinds of data still go along, each time that this changes.
 */
export function useReducing(
  read: (() => Promise<Leaving | null>) | undefined,
  draft: Draft,
  recipient: DraftRecipient,
  onSeen: (seen: DraftRecipient['seen']) => void,
  begin?: { readonly reduction?: Reduction; readonly viewed?: string },
): Reducing {
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [state, setState] = useState<Reducing['state']>(read === undefined ? 'none' : 'reading');
  const [editing, setEditing] = useState<Editing>({ now: begin?.reduction ?? NOTHING_CHANGED, past: [] });
  const [viewed, setViewed] = useState<string | null>(begin?.viewed ?? null);
  const { now: reduction } = editing;

  const reader = useRef(read);
  useEffect(() => {
    let here = true;
    reader
      .current?.()
      .then((found) => {
        if (!here) return;
        setLeaving(found);
        setState(found === null ? 'failed' : 'read');
      })
      .catch((error: unknown) => {
        // Its message could hold the page's words.
        console.error('deelwijzer: what leaves was not read', error instanceof Error ? error.name : 'error');
        if (here) setState('failed');
      });
    return () => {
      here = false;
    };
  }, []);

  const aim = useAim(draft, recipient);
  const standIns = useMemo(() => standInsFor(leaving?.reading ?? null), [leaving]);
  const proposals: Proposals = useMemo(
    () =>
      new Map(
        (leaving?.reading.parts ?? [])
          .slice(0, MOST_PROPOSED)
          .filter(({ part }) => (part.text?.length ?? 0) <= LONGEST_PROPOSED)
          .map(({ part, spans, found }) => [part.id, propose(part, spans, found, aim, standIns.forTag)]),
      ),
    [leaving, aim, standIns],
  );
  const advice = useMemo(
    () => (leaving?.reducible ? advised(leaving.reading, proposals, reduction) : NOTHING),
    [leaving, proposals, reduction],
  );
  const seen = useMemo(() => (leaving === null ? null : seenIn(leaving.reading, reduction)), [leaving, reduction]);
  const excess = useMemo(() => {
    if (leaving === null) return [];
    const found = [...new Set(remaining(leaving.reading, reduction).map(({ category }) => category))];
    return exceeds({ scope: aim.scope, categories: aim.categories, recipient: aim.recipient }, found);
  }, [leaving, reduction, aim]);

  const amount = useMemo(() => {
    if (leaving === null || seen === null || aim.scope === null) return null;
    const least = scopeOf(seen.categories, sizeOf(leaving.reading, reduction));
    return SCOPES.indexOf(least) > SCOPES.indexOf(aim.scope) ? least : null;
  }, [leaving, seen, reduction, aim.scope]);

  const tell = useRef(onSeen);
  tell.current = onSeen;
  useEffect(() => {
    if (seen !== null) tell.current(seen);
  }, [seen]);

  const change = useCallback((next: Reduction) => {
    setEditing(({ now, past }) =>
      next === now ? { now, past } : { now: next, past: [...past.slice(-STEPS_BACK), now] },
    );
  }, []);

  return {
    state,
    leaving,
    reduction,
    proposals,
    standIns,
    aim,
    advised: advice,
    advisedCount: advice.items.length + advice.wholes.length,
    excess,
    amount,
    changed: changesAnything(reduction),
    unlooked: leaving === null ? [] : toLookAt(leaving.reading, reduction),
    canUndo: editing.past.length > 0,
    viewed,
    change,
    undo: () =>
      setEditing(({ now, past }) => {
        const before = past.at(-1);
        return before === undefined ? { now, past } : { now: before, past: past.slice(0, -1) };
      }),
    takeAdvice: () => change(withAdvice(reduction, advice)),
    takeOut: (kinds) => {
      if (leaving !== null) change(withoutKinds(reduction, leaving.reading, kinds, standIns.forItem));
    },
    code: () => {
      if (leaving !== null) change(withCodes(reduction, leaving.reading, draft.client, standIns.forTag));
    },
    say: (kind, so) => {
      if (leaving !== null) change(saidOfKind(reduction, leaving.reading.parts, kind, so));
    },
    view: setViewed,
  };
}

/** Where looking begins: where something is proposed to go, else where something was found. */
export function firstToLookAt({ leaving, advised: { items, wholes } }: Reducing): string | null {
  const parts = leaving?.reading.parts ?? [];
  const first = items[0]?.part ?? wholes[0] ?? parts.find(({ items: found }) => found.length > 0) ?? parts[0];
  return first?.part.id ?? null;
}

/** For whom and what for, as the sentence says it now. */
function useAim({ client, discloser }: Draft, recipient: DraftRecipient): Aim {
  return useMemo(() => {
    const { recipient: to, data } = factsOf(recipient);
    const ticked = recipient.answers['data.categories'];
    return {
      recipient: to?.kind ?? null,
      scope: data?.scope ?? null,
      categories: (ticked as readonly Category[] | null | undefined) ?? recipient.meant,
      identifiability: data?.identifiability ?? null,
      client,
      discloser: discloser.name || null,
    };
  }, [client, discloser.name, recipient]);
}
