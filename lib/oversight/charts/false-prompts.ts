import type { Entry } from '../../disclosure/entry.ts';

/** A control of an EPD of which it was said that it shares nothing: each time that it was asked about was one too many. */
export interface FalsePrompts {
  readonly epd: string;
  /** What it is called; null where it has no name, or where a download or request went by that was none. */
  readonly control: string | null;
  /** How often clinicians said not to be asked about it again. */
  readonly dismissed: number;
  /** How often something went by that was asked about afterwards and was no disclosure. */
  readonly passedBy: number;
}

/** By EPD and control, most first. What was dismissed and asked for again later is not counted. */
export function falsePromptsOf(entries: Iterable<Entry>): FalsePrompts[] {
  const found = new Map<string, { epd: string; control: string | null; rules: Set<string>; passedBy: number }>();
  const at = (epd: string, control: string | null) => {
    const key = `${epd} ${control ?? ''}`;
    const known = found.get(key) ?? { epd, control, rules: new Set<string>(), passedBy: 0 };
    found.set(key, known);
    return known;
  };
  for (const entry of entries) {
    if (entry.kind === 'passed-by' && entry.outcome === 'no-disclosure') at(entry.origin, null).passedBy += entry.times;
    if (entry.kind !== 'guard-change') continue;
    const { rules } = at(entry.epd, entry.control);
    if (entry.type === 'prompt-dismissed') rules.add(entry.rule);
    if (entry.type === 'dismissal-revoked') rules.delete(entry.rule);
  }
  return [...found.values()]
    .map(({ rules, ...one }) => ({ ...one, dismissed: rules.size }))
    .filter(({ dismissed, passedBy }) => dismissed + passedBy > 0)
    .sort((a, b) => b.dismissed + b.passedBy - (a.dismissed + a.passedBy) || (a.epd < b.epd ? -1 : 1));
}
