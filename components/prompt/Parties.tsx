import { leaveOut } from '../../lib/disclosure/draft/answer.ts';
import type { Part } from '../../lib/disclosure/draft/parts.ts';
import { sentenceFor, subjectOf } from '../../lib/disclosure/sentence/sentence.ts';
import { useWork } from './context.ts';
import { Mark, recipientName } from './Verdict.tsx';
import './parties.css';

/** Several recipients, a row each, with its own data, ground and basis. A cell opens that part for that row. */
export function Parties() {
  const work = useWork();
  const { draft, index, assessed, texts, choose, replace } = work;
  const { screen, verdicts } = texts;
  const words = screen.parties;
  if (draft.recipients.length < 2) return null;
  const subject = subjectOf(draft);
  return (
    <div className="parties">
      <table>
        <caption className="unseen">{words.title(draft.recipients.length)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{words.verdict}</span>
            </th>
            <th scope="col">{words.party}</th>
            <th scope="col">{words.data}</th>
            <th scope="col">{words.ground}</th>
            <th>
              <span className="unseen">{screen.recipient.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {subject.recipients.map((row, at) => {
            const said = sentenceFor(subject, 'about', screen.sentence, at);
            const text = (part: Part) => said.find((segment) => segment.part === part);
            const verdict = assessed.each[at]?.verdict ?? 'incomplete';
            const basis = row.facts.grounds?.lawfulBasis;
            const name = recipientName(work, at);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <tr key={at} aria-current={at === index || undefined}>
                <td>
                  <Mark verdict={verdict} />
                  <span className="unseen">{verdicts[verdict].label}</span>
                </td>
                <th scope="row">
                  <button type="button" className="cell" onClick={() => choose(at)}>
                    {text('recipient')?.blank ? screen.sentence.blank.recipient : name}
                  </button>
                </th>
                <td>{text('what')?.text}</td>
                <td>
                  {text('ground')?.blank ? '…' : text('ground')?.text}
                  {basis != null && <span className="basis">{texts.terms.lawfulBasis[basis].label}</span>}
                </td>
                <td>
                  <button
                    type="button"
                    className="button bare small"
                    aria-label={words.leaveOut(name)}
                    onClick={() => replace(leaveOut(draft, at))}
                  >
                    {screen.recipient.remove}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="quiet">{words.chosen(recipientName(work, index))}</p>
    </div>
  );
}
