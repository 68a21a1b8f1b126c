import worked from '../assessment/cases/worked.json' with { type: 'json' };
import { RULE_FAMILIES } from '../assessment/rules/all.ts';
import { partOf } from '../disclosure/draft/parts.ts';
import { NEN_7513 } from '../export/fhir/nen7513.ts';
import { pageTextsFor } from '../language/pages.ts';
import { screenFor } from '../language/screens.ts';
import { QUESTIONS, STEPS } from '../preparation/steps.ts';
import { RULES, type WayCode } from '../preparation/ways.ts';

/**
 * `en/mapping.md`: what the guidelines and NEN 7513 ask, and where it is. Made from the rules themselves, so that a rule
 * without its passage, its place on the screen or its test cannot be; a test holds the file to it.
 */
export function mapping(): string {
  return [INTRODUCTION, rules(), preparation(), nen7513()].join('\n\n');
}

const INTRODUCTION = `# Rules, screens and tests

Three tables, made from the code (\`lib/help/mapping.ts\`) and held to it by a test (\`lib/help/mapping.test.ts\`).

The years are the guidelines: **2025**, _Handreiking gegevensuitwisseling met samenwerkingspartners buiten de zorg_ (de Nederlandse ggz); **2014**, _Handreiking gegevensuitwisseling in de bemoeizorg_ (GGD GHOR Nederland, GGZ Nederland, KNMG). Each finding shows its passage on the screen, under _waarom_.`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const code = (text: string): string => `\`${text}\``;

/** Which worked cases of the contract expect this finding. */
const casesWith = (finding: string): string =>
  worked.flatMap(({ id, expect }) => ((expect.include as readonly string[]).includes(finding) ? [id] : [])).join(', ');

function rules(): string {
  const { parts } = screenFor('nl');
  const rows = RULE_FAMILIES.flatMap(({ rules }) => rules).map((rule) => [
    code(rule.code),
    rule.severity,
    rule.citation,
    // What is only to be known is read under the verdict; nothing of it is answered.
    rule.severity === 'note' ? '' : parts[partOf(rule, {})],
    casesWith(rule.code),
  ]);
  return `## What the rules find

Where each is answered is a part of the sentence in the prompt, by its name on the Dutch screen. Every rule is tested where it fires and where it only nearly does (\`lib/assessment/table.test.ts\`); the last column names the worked cases that expect it besides (\`lib/assessment/worked-cases.test.ts\`).

${table(['finding', 'severity', 'passage', 'part of the sentence', 'worked cases'], rows)}`;
}

function preparation(): string {
  const { prepare } = pageTextsFor('nl').pages;
  const steps = STEPS.map((step) => [
    code(step),
    prepare.steps[step].ask,
    QUESTIONS[step].citation,
    (Object.keys(RULES) as WayCode[])
      .filter((way) => RULES[way].at === step)
      .map((way) => `${prepare.ways[way].what} (${RULES[way].citation})`)
      .join(' · '),
  ]);
  return `## What is asked before a meeting

The questions of _${prepare.title}_ (\`lib/preparation\`), and what follows from an answer. Every way out is a path of \`lib/preparation/flow.test.ts\`.

${table(['step', 'question', 'passage', 'ways out'], steps)}`;
}

function nen7513(): string {
  const rows = NEN_7513.map(({ field, entry, fhir, remark }) => [
    field,
    entry.split(', ').map(code).join(', '),
    code(fhir.replace('AuditEvent.', '')),
    remark ?? '',
  ]);
  return `## Fields of NEN 7513:2018

No conformance is claimed: the standard asks more of a system than its fields. Each is found in an \`AuditEvent\` by \`lib/export/fhir/nen7513.test.ts\`.

${table(['field', 'in our entry', 'FHIRPath in the AuditEvent', 'remark'], rows)}
`;
}
