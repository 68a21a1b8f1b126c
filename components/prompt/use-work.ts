import { useMemo, useState } from 'react';
import { leftAlready } from '../../lib/disclosure/action.ts';
import type { Briefing } from '../../lib/disclosure/briefing.ts';
import { answer, begin, change, type Patch, undo } from '../../lib/disclosure/draft/answer.ts';
import { withSeen } from '../../lib/disclosure/draft/categories.ts';
import type { Draft, DraftRecipient } from '../../lib/disclosure/draft/draft.ts';
import { assessDraft, factsOf } from '../../lib/disclosure/draft/facts.ts';
import { blanks, missingIn, nextBlank, type Part } from '../../lib/disclosure/draft/parts.ts';
import { withRegister } from '../../lib/disclosure/draft/register.ts';
import type { Requirement } from '../../lib/disclosure/requirements.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import type { PromptTexts, Work } from './context.ts';
import type { FocusOn } from './use-focus.ts';

interface Place {
  readonly index: number;
  readonly active: Part | null;
  readonly mode: Work['mode'];
}

/** These have fields of their own in place of a list. */
const FORMS: readonly Part[] = ['client', 'consent'];

/** The sentence alone, without what leaves. */
export interface Sentence extends Omit<Work, 'reducing'> {
  /** Which kinds of data go along, as what leaves was read. */
  see(seen: DraftRecipient['seen']): void;
}

export interface WorkProps {
  readonly briefing: Briefing;
  readonly policy: Policy;
  readonly texts: PromptTexts;
  readonly initial: Draft;
  readonly opened?: Part | undefined;
}

/** The draft in the making and where she is in it. `focus` says where the keyboard belongs next. */
export function useWorkState(
  { briefing, policy, texts, initial, opened }: WorkProps,
  focus: (on: FocusOn) => void,
): Sentence {
  // What left already is recorded as it is: nothing is required of it any more.
  const required = leftAlready(briefing.action) ? [] : policy.requiredFields;
  const openIn = (draft: Draft, index: number) => openAt(draft, index, required);
  const [editing, setEditing] = useState(() => begin(initial));
  const [place, setPlace] = useState<Place>(() => ({
    index: 0,
    active: opened ?? openIn(initial, 0)[0] ?? null,
    mode: opened === undefined ? 'blank' : 'details',
  }));
  const draft = useMemo(() => withRegister(editing.draft, briefing), [editing.draft, briefing]);
  const index = Math.min(place.index, draft.recipients.length - 1);
  const recipient = draft.recipients[index] as DraftRecipient;

  const facts = useMemo(() => factsOf(recipient), [recipient]);
  const assessed = useMemo(() => assessDraft(draft), [draft]);
  const assessment = assessed.each[index] as (typeof assessed.each)[number];
  const open = blanks(draft, index, assessment, facts, required);
  const words = useMemo(
    () => ({
      ...texts,
      choices: texts.screen.choices,
      sentence: texts.screen.sentence,
      date: texts.screen.sentence.date,
    }),
    [texts],
  );

  /** What the register knows is filled in, whatever else changes. */
  const settled = (next: Draft): Draft => withRegister(next, briefing);

  function replace(next: Draft): void {
    setEditing((now) => change(now, settled(next)));
  }

  function goTo(part: Part, row: number, filled: boolean): void {
    const form = FORMS.includes(part) || filled;
    setPlace({ index: row, active: part, mode: form ? 'details' : 'blank' });
    focus(form ? { in: 'dock' } : { in: 'part', part });
  }

  function goOnIn(next: Draft, from: Part | null): void {
    const here = openIn(next, index);
    const part = nextBlank(here, from);
    if (part !== undefined) {
      goTo(part, index, answered(next, index, part));
      return;
    }
    const row = next.recipients.findIndex((_, at) => openIn(next, at).length > 0);
    const first = row < 0 ? undefined : openIn(next, row)[0];
    if (first !== undefined) {
      goTo(first, row, answered(next, row, first));
      return;
    }
    setPlace({ index, active: null, mode: 'blank' });
    focus({ in: 'release' });
  }

  return {
    briefing,
    policy,
    texts,
    words,
    draft,
    index,
    recipient,
    facts,
    assessed,
    assessment,
    open,
    missing: missingIn(draft, index, facts, required),
    active: place.active,
    mode: place.mode,
    canUndo: editing.past.length > 0,
    steps: editing.past.length,
    replace,
    set: (patch: Patch) => setEditing((now) => change(now, settled(answer(now.draft, index, patch)))),
    apply(patch) {
      const next = settled(answer(draft, index, patch));
      replace(next);
      goOnIn(next, null);
    },
    take(part, patch) {
      const next = settled(answer(draft, index, patch));
      replace(next);
      if (!openIn(next, index).includes(part)) return goOnIn(next, part);
      const unanswered = part === 'ground' && !answered(next, index, part);
      // Still open: an argument that opens no lock leaves the question as it was; a name wants its kind, a ground its detail.
      const more = part === 'recipient' && factsOf(next.recipients[index] as DraftRecipient).recipient?.kind == null;
      setPlace({ index, active: part, mode: unanswered ? 'blank' : more ? 'change' : 'details' });
      focus(more || unanswered ? { in: 'part', part } : { in: 'dock' });
    },
    goOn: (from) => goOnIn(draft, from),
    show(part) {
      if (place.active !== part) setPlace({ index, active: part, mode: FORMS.includes(part) ? 'details' : 'blank' });
    },
    change(part) {
      setPlace({ index, active: part, mode: FORMS.includes(part) ? 'details' : 'change' });
      focus(FORMS.includes(part) ? { in: 'dock' } : { in: 'part', part });
    },
    leave() {
      const part = place.active;
      setPlace({ index, active: null, mode: 'blank' });
      if (part !== null) focus({ in: 'part', part });
    },
    choose(row) {
      // The row may have been added in this very click: it has no answers yet, and its recipient is the first.
      const part = draft.recipients[row] === undefined ? 'recipient' : (openIn(draft, row)[0] ?? null);
      setPlace({ index: row, active: part, mode: 'blank' });
      if (part !== null) focus({ in: 'part', part });
    },
    undo: () => setEditing(undo),
    // What was read holds for every step back too.
    see: (seen) =>
      setEditing(({ draft: now, past }) => ({
        draft: withSeen(now, seen),
        past: past.map((one) => withSeen(one, seen)),
      })),
  };
}

function openAt(draft: Draft, index: number, required: readonly Requirement[]): readonly Part[] {
  const recipient = draft.recipients[index] as DraftRecipient;
  const assessment = assessDraft(draft).each[index] as Work['assessment'];
  return blanks(draft, index, assessment, factsOf(recipient), required);
}

/** Whether a part that is still open has its first answer already, so that only its details are asked. */
function answered(draft: Draft, index: number, part: Part): boolean {
  const facts = factsOf(draft.recipients[index] as DraftRecipient);
  switch (part) {
    case 'what':
      return (
        facts.data?.identifiability === 'anonymous' || (facts.data?.scope != null && facts.data.categories != null)
      );
    case 'recipient':
      return facts.recipient?.kind != null;
    case 'ground':
      return facts.discloser?.confidentiality === 'none'
        ? facts.grounds?.lawfulBasis != null
        : facts.grounds?.confidentiality != null;
    case 'informed':
      return facts.clientInformed != null;
    default:
      return false;
  }
}
