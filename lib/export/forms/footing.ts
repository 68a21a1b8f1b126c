import type { RecipientAccount } from '../../disclosure/entry.ts';
import { oneLine } from '../note/line.ts';
import type { Block } from './paper.ts';
import { type FormSubject, field } from './subject.ts';

const FAMILY = ['spouse-or-partner', 'parent', 'child', 'sibling'] as const;

/** Who decides for the client and on what footing (2025 deel IV), ticked only where the entry names the giver. */
export function footingBlocks({ words }: FormSubject, { facts, details }: RecipientAccount): Block[] {
  const { common, consent: w } = words;
  const givers = facts.consent?.givenBy ?? [];
  const byAnother = givers.some((giver) => giver !== 'client');
  const name = byAnother || !givers.includes('client') ? oneLine(details.consent?.byName) : null;
  return [
    {
      kind: 'fields',
      columns: 2,
      fields: [
        field(common.name, name),
        field(common.telephone, null),
        field(common.address, null),
        field(common.town, null),
      ],
    },
    { kind: 'text', text: w.footing, tone: 'strong' },
    {
      kind: 'items',
      items: [
        ...(['parent-or-guardian', 'curator-or-mentor', 'authorised-in-writing'] as const).map((giver) => ({
          code: null,
          text: w.footings[giver],
          ticked: givers.includes(giver),
        })),
        {
          code: null,
          text: w.footings.family,
          ticked: FAMILY.some((giver) => givers.includes(giver)),
          choices: FAMILY.map((giver) => ({ text: w.family[giver], ticked: givers.includes(giver) })),
        },
      ],
    },
  ];
}
