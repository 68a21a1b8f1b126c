import type { RecipientAccount } from '../../../disclosure/entry.ts';
import { PHRASES } from '../../../disclosure/sentence/phrases.ts';
import { capital } from '../../../language/capital.ts';
import { outcomeOf } from '../../history.ts';
import { oneLine } from '../../note/line.ts';
import { channelName, discloserName, recipientName } from '../common.ts';
import { kindsOf, leftOutOf, natureOf, necessityOf } from '../nature.ts';
import type { Block, Field } from '../paper.ts';
import type { FormSubject } from '../subject.ts';
import { consentWords, knewWords } from './answers.ts';
import { eventWords } from './events.ts';

/** One disclosure in her letter: each recipient with what it was told, then what happened since. */
export function accountOfOne(subject: FormSubject): Block[] {
  const { entry, words, note, timeZone, index } = subject;
  const w = words.account;
  const date = note.when(entry.at, timeZone).date;
  const since = subject.events.flatMap((event) => eventWords(subject, event) ?? []);
  return entry.recipients.flatMap((row, place): Block[] => [
    {
      kind: 'heading',
      text: w.heading(date, recipientName(subject, row) ?? w.someone),
      aside: w.place(entry.number, index),
    },
    {
      kind: 'fields',
      whole: true,
      fields: [
        ...fieldsOf(subject, row),
        ...notices(subject),
        // What happened since is told once, under the last of the recipients.
        ...(since.length > 0 && place === entry.recipients.length - 1
          ? [{ label: w.labels.afterwards, value: '', under: since }]
          : []),
      ],
    },
  ]);
}

/** In the letter nothing is left to fill in by hand: what was not recorded is said to be so, or not mentioned. */
function fieldsOf(subject: FormSubject, row: RecipientAccount): Field[] {
  const { words, entry, parents, sentence } = subject;
  const { account: w } = words;
  const { labels } = w;
  const ground = PHRASES.ground({ subject: entry, row, variant: 'shared', parents, texts: sentence });
  const purpose = oneLine(row.facts.purpose?.description);
  const explained = row.facts.data?.scope === 'outside-information' ? w.outside : null;
  const under = [explained, literally(subject, row)].filter((line) => line !== null);
  return [
    always(subject, labels.by, discloserName(subject)),
    ...maybe(labels.seats, seats(row)),
    {
      ...always(subject, labels.what, natureOf(subject, row)),
      ...(under.length > 0 && { under }),
    },
    ...maybe(labels.kinds, kindsOf(subject, row)),
    ...maybe(labels.leftOut, leftOutOf(row)),
    always(subject, labels.purpose, purpose),
    ...maybe(labels.necessity, necessityOf(subject, row)),
    always(subject, labels.ground, ground),
    ...maybe(labels.consent, consentWords(subject, row)),
    ...maybe(labels.way, channelName(subject, row)),
    always(subject, labels.knew, knewWords(subject, row)),
  ];
}

/** What was said word for word may name others: she can ask for it, and somebody looks at it first. */
function literally({ entry, words }: FormSubject, { details }: RecipientAccount): string | null {
  return details.spokenContent && entry.urgency !== 'emergency' ? words.account.literally : null;
}

function notices({ history, context, entry, words }: FormSubject): Field[] {
  const { urgent, unsure, labels } = words.account;
  const under = [
    ...(entry.owedBy === null ? [] : [urgent]),
    ...(outcomeOf(history, new Date(context.made)) === 'unknown' ? [unsure] : []),
  ];
  return under.length === 0 ? [] : [{ label: labels.mind, value: '', under }];
}

function seats({ details }: RecipientAccount): string | null {
  const named = (details.participants ?? []).flatMap(
    ({ name, organisation }) => [oneLine(name), oneLine(organisation)].filter(Boolean).join(', ') || [],
  );
  return named.join('; ') || null;
}

const always = ({ words }: FormSubject, label: string, value: string | null): Field => ({
  label,
  value: value === null ? words.account.notRecorded : capital(value),
});

const maybe = (label: string, value: string | null): Field[] =>
  value === null ? [] : [{ label, value: capital(value) }];
