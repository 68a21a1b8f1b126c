import type { RecipientAccount } from '../../disclosure/entry.ts';
import { careLines } from '../note/care.ts';
import { closingLines } from '../note/closing.ts';
import { dataLines } from '../note/data.ts';
import { groundLines } from '../note/ground.ts';
import type { NoteLine } from '../note/line.ts';
import type { NoteLabel } from '../note/texts.ts';
import { recipientNameOr } from './common.ts';
import type { Block, Field } from './paper.ts';
import { asField, type FormSubject } from './subject.ts';

/** What a record must hold (2014 uitgangspunt 7, 9 and 10) stands open where the entry is silent. */
const MUST: readonly NoteLabel[] = ['purpose', 'data', 'necessity', 'ground', 'colleague', 'lessIntrusive'];
/** Said by the coded items. */
const ELSEWHERE: readonly NoteLabel[] = ['informed', 'withoutConsent', 'reEvaluation'];
const ELSEWHERE_AT_THE_END: readonly NoteLabel[] = ['afterwards'];

/** What was weighed, as the dossier note tells it: what holds for all recipients once, then what holds for each. */
export function weighing(subject: FormSubject): Block[] {
  const { entry, note } = subject;
  const each = entry.recipients.map((row) => linesOf(subject, row));
  const common = (each[0] ?? []).filter((line) => each.every((lines) => lines.some((other) => same(line, other))));
  const own = each.map((lines) => lines.filter((line) => !common.some((other) => same(line, other))));
  const somewhere = new Set([...common, ...own.flat()].map(({ label }) => label));
  const silent: NoteLine[] = MUST.filter((label) => !somewhere.has(note.label[label])).map((label) => ({
    label: note.label[label],
    text: '',
  }));
  const closing = closingLines(subject).filter(({ label }) => !labels(subject, ELSEWHERE_AT_THE_END).includes(label));
  return [
    fieldsBlock([...inOrder(subject, [...common, ...silent]), ...closing]),
    ...entry.recipients.flatMap((row, place): Block[] =>
      (own[place] ?? []).length === 0
        ? []
        : [{ kind: 'heading', text: recipientNameOr(subject, row), aside: null }, fieldsBlock(own[place] ?? [])],
    ),
  ];
}

const fieldsBlock = (lines: readonly NoteLine[]): Block => ({
  kind: 'fields',
  fields: lines.map(asField) satisfies Field[],
});

function linesOf(subject: FormSubject, row: RecipientAccount): NoteLine[] {
  const elsewhere = labels(subject, ELSEWHERE);
  return [...dataLines(subject, row), ...groundLines(subject, row), ...careLines(subject, row)].filter(
    ({ label }) => !elsewhere.includes(label),
  );
}

/** In the order in which the note tells them. */
function inOrder({ note }: FormSubject, lines: readonly NoteLine[]): NoteLine[] {
  const order = Object.values(note.label);
  return [...lines].sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label));
}

const labels = ({ note }: FormSubject, which: readonly NoteLabel[]): string[] =>
  which.map((label) => note.label[label]);
const same = (a: NoteLine, b: NoteLine): boolean => JSON.stringify(a) === JSON.stringify(b);
