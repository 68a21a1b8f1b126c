import { lineOf } from '../../lib/language/lines.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { Question } from './Question.tsx';

/** What the organisation set, whole and unchangeable. */
export function SetByOrganisation({ texts, policy }: { readonly texts: PageTexts; readonly policy: Policy }) {
  const { policy: words, language } = texts.pages.options;
  const { discloserKind, confidentialityKind } = texts.terms;
  const { name, function: role, kind, confidentiality } = policy.discloser;
  const discloser = [
    name,
    role,
    kind && discloserKind[kind].label,
    confidentiality && confidentialityKind[confidentiality].label,
  ];
  const set = [
    [words.organisation, policy.organisation],
    [words.discloser, discloser.filter(Boolean).join(', ') || null],
    [words.language, policy.language && language[policy.language]],
  ].filter((pair): pair is [string, string] => pair[1] !== null);
  const { partners, bindingFindings, mayDismiss } = policy;
  if (set.length + partners.length + bindingFindings.length === 0 && mayDismiss) {
    return (
      <Question title={words.title}>
        <p>{words.none}</p>
      </Question>
    );
  }
  return (
    <Question title={words.title} hint={words.hint}>
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
      {bindingFindings.length > 0 && (
        <div>
          <h3>{words.binding}</h3>
          <ul className="lines">
            {bindingFindings.map((code) => (
              <li key={code}>{lineOf(texts.findings[code])}</li>
            ))}
          </ul>
        </div>
      )}
    </Question>
  );
}

function Partners({ texts, partners }: { readonly texts: PageTexts; readonly partners: Policy['partners'] }) {
  const { policy: words } = texts.pages.options;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keys
    <section className="scrolls long" aria-label={words.partners} tabIndex={0}>
      <table>
        <caption>{words.partners}</caption>
        <thead>
          <tr>
            <th scope="col">{words.partner}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.channel}</th>
            <th scope="col">{words.ownBasis}</th>
          </tr>
        </thead>
        <tbody>
          {partners.map(({ organisation, person, kind, channel, ownBasisConfirmed }) => (
            <tr key={`${organisation} ${person} ${kind}`}>
              <th scope="row">{[organisation, person].filter(Boolean).join(', ')}</th>
              <td>{texts.terms.recipientKind[kind].label}</td>
              <td>{channel === null ? '' : texts.sentence.channel[channel]}</td>
              <td>{ownBasisConfirmed === true ? words.checked : words.notChecked}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
