import type { History } from '../../lib/export/history.ts';
import { useTexts } from '../shared/texts.ts';
import { accountOf } from './account.ts';
import { decisionOf } from './action.ts';
import { Findings } from './Findings.tsx';
import { GROUPS, type Said } from './said.ts';

/** Everything that the entry holds, under its labels; for several recipients one account each. */
export function Account({ history }: { readonly history: History }) {
  const texts = useTexts();
  const { account, review } = texts.pages;
  const { recipients } = history.disclosure;
  const { who, action } = decisionOf(history, texts);
  return (
    <>
      <h3>{review.detail.account}</h3>
      <List said={who} />
      {recipients.map((row, place) => {
        const groups = accountOf(row, texts);
        const several = recipients.length > 1;
        const name = [row.organisation, row.person].filter(Boolean).join(', ');
        return (
          <section key={`${name}-${row.channel}`} className={several ? 'party' : undefined}>
            {several && (
              <h4>
                {name} <span className="quiet">{review.detail.party(place + 1, recipients.length)}</span>
              </h4>
            )}
            <List said={several || name === '' ? [] : [{ label: account.recipient, value: name }]} />
            {GROUPS.filter((group) => groups[group].length > 0).map((group) => (
              <details key={group} open={group !== 'care' || undefined}>
                <summary>{account.groups[group]}</summary>
                <List said={groups[group]} />
              </details>
            ))}
            <details open>
              <summary>{review.detail.findings}</summary>
              <Findings assessment={row.assessment} />
            </details>
          </section>
        );
      })}
      <details>
        <summary>{account.groups.action}</summary>
        <List said={action} />
      </details>
    </>
  );
}

function List({ said }: { readonly said: readonly Said[] }) {
  if (said.length === 0) return null;
  return (
    <dl className="account">
      {said.map(({ label, value }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a label can come more than once, and the list is never reordered
        <div key={`${label}-${place}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
