import type { PageTexts } from '../../lib/language/pages.ts';
import type { Policy } from '../../lib/policy/policy.ts';

/** The partners that the organisation knows, as they are offered. */
export function Partners({ texts, partners }: { readonly texts: PageTexts; readonly partners: Policy['partners'] }) {
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
            <th scope="col">{words.address}</th>
            <th scope="col">{words.ownBasis}</th>
          </tr>
        </thead>
        <tbody>
          {partners.map(({ organisation, person, kind, channel, address, ownBasisConfirmed }) => (
            <tr key={`${organisation} ${person} ${kind}`}>
              <th scope="row">{[organisation, person].filter(Boolean).join(', ')}</th>
              <td>{texts.terms.recipientKind[kind].label}</td>
              <td>{channel === null ? '' : texts.sentence.channel[channel]}</td>
              <td>{address}</td>
              <td>{ownBasisConfirmed === true ? words.checked : words.notChecked}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
