import { lineOf } from '../../lib/language/lines.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { contactLine } from '../../lib/policy/contact.ts';
import type { RefusedKey } from '../../lib/policy/parse.ts';
import { type Policy, policySchema } from '../../lib/policy/policy.ts';
import { Partners } from './Partners.tsx';
import { Question } from './Question.tsx';

interface Props {
  readonly texts: PageTexts;
  readonly policy: Policy;
  readonly refused: readonly RefusedKey[];
}

const UNSET = policySchema.parse({});

/** What the organisation set, whole and unchangeable, and what of it could not be taken. */
export function SetByOrganisation({ texts, policy, refused }: Props) {
  const { policy: words } = texts.pages.options;
  const set = fixedIn(policy, texts);
  const { partners, bindingFindings, requiredFields, mayDismiss } = policy;
  const lists = partners.length + bindingFindings.length + requiredFields.length;
  if (set.length + lists + refused.length === 0 && mayDismiss) {
    return (
      <Question title={words.title}>
        <p>{words.none}</p>
      </Question>
    );
  }
  return (
    <Question title={words.title} hint={words.hint}>
      {refused.length > 0 && <Refused texts={texts} refused={refused} />}
      <dl>
        {set.map(([label, value]) => (
          <div key={label} className="fixed">
            <dt className="name">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!mayDismiss && <p>{words.mayNotDismiss}</p>}
      {partners.length > 0 && <Partners texts={texts} partners={partners} />}
      <List title={words.binding} lines={bindingFindings.map((code) => lineOf(texts.findings[code]))} />
      <List title={words.required} lines={requiredFields.map((field) => words.requirement[field])} />
    </Question>
  );
}

function fixedIn(policy: Policy, texts: PageTexts): [string, string][] {
  const { policy: words, language } = texts.pages.options;
  const { discloserKind, confidentialityKind } = texts.terms;
  const { name, function: role, kind, confidentiality } = policy.discloser;
  const { where, retentionYears, outreachYears } = policy.log;
  const { log } = UNSET;
  const discloser = [
    name,
    role,
    kind && discloserKind[kind].label,
    confidentiality && confidentialityKind[confidentiality].label,
  ];
  const terms = retentionYears !== log.retentionYears || outreachYears !== log.outreachYears;
  const set: [string, string | null][] = [
    [words.organisation, policy.organisation],
    [words.department, policy.department],
    [words.discloser, discloser.filter(Boolean).join(', ') || null],
    [words.language, policy.language && language[policy.language]],
    [words.computer, where === log.where ? null : words.where[where]],
    [words.retention, terms ? words.years(retentionYears, outreachYears) : null],
    [words.contact, contactLine(policy.contact)],
    [words.complaints, policy.contact.complaints],
    [words.vitalInterest, policy.vitalInterest],
  ];
  return set.filter((pair): pair is [string, string] => pair[1] !== null);
}

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** For whoever wrote the policy: which key, why not, and what holds in its place. */
function Refused({ texts, refused }: Pick<Props, 'texts' | 'refused'>) {
  const { policy: words } = texts.pages.options;
  return (
    <div className="refused" data-refused={refused.length}>
      <p>{words.refused}</p>
      <ul>
        {refused.map(({ path, reason, instead }) => (
          <li key={`${path} ${reason}`}>
            <code>{path}</code>: <span lang="en">{reason}</span>. {words.instead[instead]}
          </li>
        ))}
      </ul>
    </div>
  );
}
