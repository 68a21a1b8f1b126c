import type { Finding, Severity, Verdict } from '../../lib/assessment/findings.ts';
import { factsOf } from '../../lib/disclosure/draft/facts.ts';
import { blanks, PART_OF_REQUIREMENT, type Part, partOf } from '../../lib/disclosure/draft/parts.ts';
import { sentenceFor, subjectOf } from '../../lib/disclosure/sentence/sentence.ts';
import { lineOf } from '../../lib/language/lines.ts';
import type { Work } from './context.ts';

const LEADS: Readonly<Record<Verdict, Severity | null>> = {
  permitted: null,
  'permitted-with-conditions': 'condition',
  incomplete: 'question',
  'not-permitted': 'blocker',
};

/** The verdict in one line: its first finding, or for what is open the first blank of the sentence. */
export function headline(work: Work, index: number): string {
  const assessment = work.assessed.each[index];
  if (assessment === undefined) return '';
  const { verdict, findings } = assessment;
  const { verdicts, screen } = work.texts;
  if (verdict !== 'incomplete') {
    const leads = findings.filter(({ severity }) => severity === LEADS[verdict]);
    if (verdict !== 'not-permitted' && work.open[0] !== undefined)
      return screen.next(required(work, work.open[0]) ?? screen.questions[work.open[0]], work.open.length);
    return verdicts[verdict].headline(leads[0], leads.length);
  }
  const facts = factsOf(work.draft.recipients[index] ?? work.recipient);
  const open = index === work.index ? work.open : blanks(work.draft, index, assessment, facts);
  const part = open.find((blank) => blank === work.active) ?? open[0];
  if (part === undefined) return verdicts.incomplete.headline();
  const question = questionOf(findings, part, facts);
  const blank = sentenceFor(subjectOf(work.draft), 'about', screen.sentence, index).some(
    (segment) => segment.part === part && segment.blank,
  );
  const asked =
    blank || question === undefined ? (required(work, part) ?? screen.questions[part]) : line(question, work);
  return screen.next(asked, open.length);
}

/** What the organisation requires in a part that has its answer already. */
function required({ missing, texts }: Work, part: Part): string | undefined {
  const first = missing.find((one) => PART_OF_REQUIREMENT[one] === part);
  return first && texts.screen.required[first];
}

/** The question that a part asks first. */
function questionOf(
  findings: readonly Finding[],
  part: Work['active'] | undefined,
  facts: Work['facts'],
): Finding | undefined {
  const questions = findings.filter(({ severity }) => severity === 'question');
  return questions.find((finding) => partOf(finding, facts) === part);
}

export function line(finding: Finding, { texts }: Work): string {
  return lineOf(texts.findings[finding.code], finding);
}
