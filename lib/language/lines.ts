import type { FindingDetail } from '../assessment/findings.ts';
import type { Step } from '../assessment/steps.ts';
import type { FindingText, RouteTexts, StepText } from './shapes.ts';

/** The line of a finding, with what it found filled in. */
export function lineOf(text: FindingText, detail: FindingDetail = {}): string {
  return typeof text.line === 'function' ? text.line(detail) : text.line;
}

/** What a step of a route says, with its details filled in. */
export function stepLabel(texts: RouteTexts, step: Step): string {
  return step.kind === 'edit' ? labelOf(texts.edit[step.what], step) : labelOf(texts.task[step.what], step);
}

function labelOf<Kind>({ label }: StepText<Kind>, step: Kind): string {
  return typeof label === 'function' ? label(step) : label;
}

/** The one item of a list of one, else undefined: a line names one thing, and counts several. */
export function single<Item>(items: readonly Item[] | undefined): Item | undefined {
  return items?.length === 1 ? items[0] : undefined;
}

/** Our lines open with a word that may follow a colon in lower case; a test keeps it so. */
export function afterColon(line: string): string {
  return line.charAt(0).toLowerCase() + line.slice(1);
}

export function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
