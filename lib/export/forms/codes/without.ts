import { termsOf } from '../../../assessment/terms.ts';
import type { RecipientAccount } from '../../../disclosure/entry.ts';
import { DANGERS, type Danger } from '../../../disclosure/preparation.ts';
import { PHRASES } from '../../../disclosure/sentence/phrases.ts';
import { oneLine } from '../../note/line.ts';
import type { Field, Item } from '../paper.ts';
import { preparedOf } from '../prepared.ts';
import { type FormSubject, field } from '../subject.ts';
import { coded, together } from './holds.ts';

/** Item 2: not discussed, with the reason. */
export function withheldItem(subject: FormSubject): Item {
  const { entry, words } = subject;
  const withheld = entry.decision === 'withheld';
  const reason = withheld ? entry.withholding?.reason : null;
  return coded(subject, '2', () => withheld, { below: [field(words.withoutConsent.because, reason)] });
}

/** Items 3a1 to 3a4: why asking is of no use. Who was judged by whom is hers where she said so, else open. */
export function noUseAskingItems(subject: FormSubject): Item[] {
  const { entry, words } = subject;
  const w = words.withoutConsent;
  const notPossible = ({ facts }: RecipientAccount) => facts.consent?.status === 'not-possible';
  const unreachable = ({ facts }: RecipientAccount) => facts.client?.reachable === false;
  const cannotJudge = ({ facts }: RecipientAccount) => facts.client?.competent === false;
  const why = together(entry.recipients.filter(notPossible), ({ details }) => details.consent?.whyNotAsked);
  // Not possible for a reason that has its own line needs the last one only for what she wrote.
  const other = (row: RecipientAccount) =>
    notPossible(row) && (why !== null || (!unreachable(row) && !cannotJudge(row)));
  const lines = [
    coded(subject, '3a1', unreachable),
    coded(subject, '3a2', () => false),
    coded(subject, '3a3', cannotJudge),
    coded(subject, '3a4', other, { below: [field(w.namely, why)] }),
  ];
  return lines.map((item) => ({ ...item, beside: judge(subject, item.ticked === true) }));
}

/**
 * Items 3b1 to 3b6: why the client is discussed all the same. For whom harm is feared an entry says only where the
 * meeting was prepared; else what the form has boxes for stays open, and her words stand under 3b6.
 */
export function discussedAnywayItems(subject: FormSubject): Item[] {
  const { words, entry } = subject;
  const { yes, no } = words.common;
  const dangers = preparedOf(subject)?.dangers ?? {};
  const choices = (danger: Danger) => {
    const said = dangers[danger];
    return [
      { text: yes, ticked: said === true },
      { text: no, ticked: said === false },
    ];
  };
  const without = (row: RecipientAccount) =>
    entry.decision === 'released' && termsOf(row.facts).withoutConsent && said(subject, row) !== null;
  const reason = together(entry.recipients.filter(without), (row) => said(subject, row));
  return [
    ...DANGERS.map((danger) => ({
      ...coded(subject, CODE_OF[danger], () => false, {
        choices: choices(danger),
        beside: judge(subject, dangers[danger] !== undefined),
      }),
      ticked: null,
    })),
    coded(subject, '3b6', without, {
      beside: judge(subject, reason !== null),
      below: [field(words.withoutConsent.namely, reason)],
    }),
  ];
}

const CODE_OF = {
  circumstances: '3b1',
  nuisance: '3b2',
  'to-self': '3b3',
  'to-others': '3b4',
  services: '3b5',
} as const satisfies Record<Danger, string>;

function said(subject: FormSubject, row: RecipientAccount): string | null {
  const { entry, parents, sentence } = subject;
  const ground = PHRASES.ground({ subject: entry, row, variant: 'shared', parents, texts: sentence });
  const harm = oneLine(row.details.criteria?.seriousHarm);
  return [ground, harm].filter(Boolean).join(': ') || null;
}

/** What she recorded is her judgement; for everything else somebody has yet to sign. */
function judge({ entry }: FormSubject, hers: boolean): Field {
  return field('', hers ? entry.discloser.name : null);
}
