import type { Draft } from './draft.ts';

export interface PaperWords {
  number(number: string): string;
  readonly lines: Readonly<
    Record<'at' | 'client' | 'discloser' | 'who' | 'what' | 'danger' | 'write' | 'later', string>
  >;
}

/**
 * A number for what is told before it can be recorded. Numbers of the log are bare figures; this one begins with a
 * letter and a date, so that nobody looks for it there. The same action has the same number however often it is asked.
 */
export function provisionalNumber(today: string, actionId: string | null): string {
  const rest = (actionId ?? '').replaceAll('-', '').slice(0, 6).padEnd(6, '0').toUpperCase();
  return `N${today.replaceAll('-', '')}-${rest}`;
}

/** What stands on the paper, a line each: enough to enter it in the log afterwards. */
export function paperText(
  { emergency, client, discloser }: Draft,
  { number, at, sentence }: { number: string; at: string; sentence: string },
  { number: numbered, lines }: PaperWords,
): string {
  const about = [client.name, client.birthDate, client.number].filter(Boolean).join(', ');
  const by = [discloser.name, discloser.function, discloser.organisation].filter(Boolean).join(', ');
  const row = (name: string, value: string | undefined) => `${name}: ${value?.trim() || '____________________'}`;
  return [
    numbered(number),
    row(lines.at, at),
    row(lines.client, about),
    row(lines.discloser, by),
    row(lines.who, emergency?.who),
    row(lines.what, emergency?.what),
    row(lines.danger, emergency?.danger),
    '',
    sentence,
    '',
    lines.write,
    lines.later,
  ].join('\n');
}
