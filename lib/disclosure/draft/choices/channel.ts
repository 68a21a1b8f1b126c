import type { DataForm } from '../../../assessment/facts.ts';
import type { Patch } from '../answer.ts';
import type { Answers } from '../draft.ts';
import type { Choice } from './choice.ts';
import type { Channel, ChoiceWords, Way } from './words.ts';

interface Settled {
  readonly channel: Channel;
  readonly form: DataForm;
  readonly secure?: boolean;
  readonly forFile?: boolean;
}

/** One way settles the channel, the form and, where its name says so, how safe it is and whether it ends up in a file. */
const WAYS: Readonly<Record<Way, Settled>> = {
  'secure-mail': { channel: 'secure-mail', form: 'electronic', secure: true },
  epd: { channel: 'epd', form: 'electronic', secure: true },
  portal: { channel: 'portal', form: 'electronic', secure: true },
  'phone-note': { channel: 'phone', form: 'oral', forFile: true },
  'phone-no-note': { channel: 'phone', form: 'oral', forFile: false },
  meeting: { channel: 'meeting', form: 'oral', forFile: true },
  'paper-closed': { channel: 'paper', form: 'written', secure: true },
  'file-secure': { channel: 'file', form: 'electronic', secure: true },
  mail: { channel: 'mail', form: 'electronic', secure: false },
  print: { channel: 'print', form: 'written', secure: true },
  clipboard: { channel: 'clipboard', form: 'electronic' },
  screen: { channel: 'screen', form: 'viewing', forFile: false },
  'system-access': { channel: 'epd', form: 'system-access' },
  other: { channel: 'other', form: 'electronic' },
};

const SPOKEN_FIRST: readonly Way[] = ['phone-note', 'phone-no-note', 'meeting', 'screen', 'paper-closed'];
const ORDER = Object.keys(WAYS) as Way[];

/** What the way out itself shows comes first: the file that is being made, the print that was asked for. */
export function channelChoices(shown: Channel | null, spoken: boolean, words: ChoiceWords): readonly Choice[] {
  const order = spoken ? [...SPOKEN_FIRST, ...ORDER.filter((way) => !SPOKEN_FIRST.includes(way))] : ORDER;
  const choices = order.map((way): Choice => {
    const suggested = shown !== null && WAYS[way].channel === shown && way !== 'system-access';
    return {
      id: way,
      ...words.choices.ways[way],
      ...(suggested && { suggestion: true, hint: words.choices.fromThePage }),
      patch: patchOf(WAYS[way]),
    };
  });
  return [...choices.filter(({ suggestion }) => suggestion), ...choices.filter(({ suggestion }) => !suggestion)];
}

function patchOf({ channel, form, secure, forFile }: Settled): Patch & { readonly facts: Answers } {
  return {
    recipient: { channel },
    facts: {
      'data.form': form,
      'data.destinedForFile': forFile ?? null,
      secureChannel: secure ?? null,
    },
  };
}

/** The way that the organisation set for a partner; by naming it, it said how safe it is. */
export function knownWay(channel: string | null): (Patch & { readonly facts: Answers }) | undefined {
  const way =
    ORDER.find((candidate) => candidate === channel) ??
    (channel === 'phone' ? 'phone-note' : channel === 'paper' ? 'paper-closed' : undefined);
  return way === undefined ? undefined : patchOf(WAYS[way]);
}
