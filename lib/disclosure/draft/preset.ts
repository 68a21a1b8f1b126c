import { type ClientNames, namesClient } from '../../minimise/names-client.ts';
import type { Briefing } from '../briefing.ts';
import type { DecidedRecipient } from '../decision.ts';
import { LONGEST_NAME, type Preset, presetSchema } from '../preset.ts';
import type { Patch } from './answer.ts';
import type { Answers } from './draft.ts';

type Told = Pick<DecidedRecipient, 'organisation' | 'person' | 'address' | 'channel' | 'facts'>;

/**
 * The preset that a disclosure makes, under her name for it. Words in which the client is named stay out: they are asked
 * anew each time.
 * @returns null where nothing of it would be known the next time: no kind of partner, or a name that is none or that
 * names the client.
 */
export function presetFrom(name: string, told: Told, client: ClientNames): Preset | null {
  const words = (text: string | null | undefined, most: number): string | null => {
    const plain = text?.trim() ?? '';
    return plain === '' || plain.length > most || namesClient(plain, client) ? null : plain;
  };
  const { recipient, purpose, data, grounds, secureChannel = null, clientInformed = null } = told.facts;
  const parsed = presetSchema.safeParse({
    name: words(name, LONGEST_NAME),
    partner: {
      organisation: words(told.organisation, 300),
      person: words(told.person, 300),
      address: words(told.address, 500),
      kind: recipient?.kind,
      channel: told.channel,
      ownBasisConfirmed: recipient?.ownBasisConfirmed ?? null,
    },
    purpose: words(purpose?.description, 500),
    scope: data?.scope ?? null,
    categories: data?.categories ?? null,
    necessity: data?.necessary === false ? null : words(data?.necessityMotivation, 1_000),
    ground: grounds?.confidentiality ?? null,
    form: data?.form ?? null,
    destinedForFile: data?.destinedForFile ?? null,
    secureChannel,
    clientInformed,
  });
  return parsed.data ?? null;
}

/**
 * What a preset answers, all at once: the same as answering its parts by hand. What leaves may hold other kinds of data
 * than it means: those still count (`categoriesOf`).
 */
export function presetPatch(preset: Preset): Patch {
  const { partner, purpose, scope, categories, necessity, ground, form, destinedForFile, secureChannel } = preset;
  const { organisation, person, address, channel, kind, ownBasisConfirmed } = partner;
  const told: Answers = {
    'recipient.kind': kind,
    'recipient.ownBasisConfirmed': ownBasisConfirmed,
    'purpose.description': purpose,
    'data.identifiability': scope === null ? null : 'personal',
    'data.scope': scope,
    'data.necessary': necessity === null ? null : true,
    'data.necessityMotivation': necessity,
    'grounds.confidentiality': ground,
    ...(channel === null ? {} : { 'data.form': form, 'data.destinedForFile': destinedForFile, secureChannel }),
  };
  return {
    facts: Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null)),
    recipient: {
      organisation,
      person,
      address,
      ...(channel === null ? {} : { channel }),
      ...(categories === null ? {} : { meant: categories }),
      usuallyInformed: preset.clientInformed,
    },
  };
}

/** As many as are read at a glance. */
export const MOST_SHOWN = 5;

/**
 * Those that fit what is held first: whose partner it names, who has a standing consent of this client, whose channel it
 * is. Otherwise in the order in which they are kept.
 */
export function fittingPresets({ presets, action, earlierConsents }: Briefing, channel: string | null): Preset[] {
  const held = `${action?.label ?? ''} ${action?.payload.parts.map(({ text }) => text ?? '').join(' ') ?? ''}`;
  const words = held.toLowerCase();
  const consented = new Set(earlierConsents.map(({ organisation }) => organisation));
  const fits = ({ partner }: Preset): number => {
    const { organisation } = partner;
    const named = organisation !== null && words.includes(organisation.toLowerCase());
    return (
      (named ? 4 : 0) +
      (organisation !== null && consented.has(organisation) ? 2 : 0) +
      (channel !== null && partner.channel === channel ? 1 : 0)
    );
  };
  return presets.toSorted((a, b) => fits(b) - fits(a)).slice(0, MOST_SHOWN);
}

/** How a disclosure can be kept as a preset: a name to begin with. Null where no name makes it one. */
export function presetOffered(
  told: Told,
  client: ClientNames,
): { readonly suggested: string; readonly presetNamed: (name: string) => Preset | null } | null {
  const presetNamed = (name: string) => presetFrom(name, told, client);
  if (told.facts.recipient?.kind == null) return null;
  const names = [told.organisation, told.facts.purpose?.description].map((name) => name?.trim()).filter(Boolean);
  const suggested = shortened(names.join(', '));
  return { suggested: presetNamed(suggested) === null ? '' : suggested, presetNamed };
}

/** As many whole words as a name may hold. */
function shortened(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  const cut = text.slice(0, LONGEST_NAME + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)).replace(/[\s,]+$/, '') || text.slice(0, LONGEST_NAME);
}
