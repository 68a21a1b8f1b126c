import { type Briefing, briefingSchema } from '../../lib/disclosure/briefing.ts';
import { disclosureFrom } from '../../lib/disclosure/compose.ts';
import type { Decision } from '../../lib/disclosure/decision.ts';
import { noteFor } from '../../lib/export/note.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { type Policy, policySchema, type Settings } from '../../lib/policy/policy.ts';

/** All of it is invented. */
const ORIGIN = 'https://oefening.example';
const CLIENT = { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387' };

/** What the prompt is told where there is no EPD, no client and no log behind it. */
export function practiceBriefing({ pages }: PageTexts, settings: Settings, policy: Policy, now: Date): Briefing {
  const { practice } = pages;
  const parts = practice.questions.map(([name = '', text = '']) => ({ name, kind: 'field', text, bytes: text.length }));
  return briefingSchema.parse({
    action: {
      id: '00000000-0000-4000-8000-000000000000',
      sink: 'form-submit',
      label: practice.label,
      method: 'POST',
      destination: { kind: 'epd-server', url: `${ORIGIN}/delen` },
      payload: { parts, complete: true, fingerprint: null },
      heldAt: now.toISOString(),
    },
    alsoHeld: 0,
    context: {
      epd: { name: practice.title, origin: ORIGIN, profile: null },
      client: CLIENT,
      user: { name: null, function: null },
      takesNote: false,
    },
    earlierConsents: [],
    earlierRecipients: [],
    draft: null,
    discloser: {
      name: policy.discloser.name ?? settings.name,
      function: policy.discloser.function ?? settings.function,
      organisation: policy.organisation ?? settings.organisation,
      kind: policy.discloser.kind ?? settings.kind ?? 'care-provider',
      confidentiality: policy.discloser.confidentiality ?? settings.confidentiality ?? 'professional',
    },
    locked: false,
    today: now.toISOString().slice(0, 10),
  });
}

/** One invented partner in place of the organisation's own: nobody real is practised on. */
export function practicePolicy({ pages }: PageTexts, policy: Policy): Policy {
  const { partner, purpose } = pages.practice;
  const { partners } = policySchema.parse({
    partners: [
      {
        organisation: partner,
        kind: 'municipality',
        channel: 'secure-mail',
        ownBasisConfirmed: true,
        purposes: [purpose],
      },
    ],
  });
  return { ...policy, partners };
}

/** The note that this decision would have made, without the line that says where it stands in the log: it stands nowhere. */
export function practiceNote(decision: Decision, briefing: Briefing, texts: PageTexts, now: Date): string {
  const entry = disclosureFrom(decision, {
    id: '00000000-0000-4000-8000-000000000000',
    number: 1,
    now: now.toISOString(),
    action: briefing.action,
    context: briefing.context,
    digest: null,
    follows: null,
    draftId: null,
    version: '',
  });
  const [, ...lines] = noteFor(entry, { index: 0 }, texts.language).split('\n');
  return lines.slice(0, -1).join('\n');
}
