import type { PageTexts } from '../../lib/language/pages.ts';
import { addressIn } from '../../lib/sites/dismissal.ts';
import type { OwnRule } from '../../lib/sites/profile.ts';
import { moment } from '../shared/dates.ts';
import { Question } from './Question.tsx';

interface OwnRulesProps {
  readonly texts: PageTexts;
  readonly rules: readonly OwnRule[];
  readonly onTakeBack: (id: string) => void;
}

/** What she said herself of what is asked: dismissed prompts, and what she taught by pointing. All of it can be taken back. */
export function OwnRules({ texts, rules, onTakeBack }: OwnRulesProps) {
  const words = texts.pages.options.rules;
  const lists = [
    ['dismissed', words.dismissed, words.dismissedHint, words.dismissedNone, words.askAgain, words.dismissedList],
    ['taught', words.taught, words.taughtHint, words.taughtNone, words.remove, words.taughtList],
  ] as const;
  return lists.map(([how, title, hint, none, act, list]) => {
    const these = rules.filter((rule) => rule.how === how);
    return (
      <Question key={how} title={title} hint={hint}>
        {these.length === 0 ? (
          <p>{none}</p>
        ) : (
          <Table texts={texts} list={list} rules={these} act={act} onTakeBack={onTakeBack} />
        )}
      </Question>
    );
  });
}

interface TableProps extends OwnRulesProps {
  readonly list: string;
  readonly act: string;
}

function Table({ texts, list, rules, act, onTakeBack }: TableProps) {
  const words = texts.pages.options.rules;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a narrow screen must be within reach of the keys
    <section className="scrolls" aria-label={list} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.epd}</th>
            <th scope="col">{words.since}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => {
            const name = rule.control ?? words.unnamed;
            return (
              <tr key={rule.id} data-rule={rule.how}>
                <th scope="row">
                  {name} <span className="quiet">{coverOf(rule, texts)}</span>
                </th>
                <td>{rule.origin}</td>
                <td>
                  {moment(rule.at, texts.language)} {rule.by && <span className="quiet">{words.by(rule.by)}</span>}
                </td>
                <td>
                  <button
                    type="button"
                    className="button small"
                    data-action="take-back"
                    aria-label={`${act}: ${name}`}
                    onClick={() => onTakeBack(rule.id)}
                  >
                    {act}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** What a rule goes for: of a dismissal the act and the address, of what was taught what it does. */
function coverOf({ how, says, matcher }: OwnRule, texts: PageTexts): string {
  const words = texts.pages.options.rules;
  if (how === 'taught') return words.says[says];
  return [matcher.sink && words.acts[matcher.sink], addressIn(matcher)].filter(Boolean).join(', ');
}
