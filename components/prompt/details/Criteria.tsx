import { CONFLICT_CRITERIA } from '../../../lib/assessment/facts.ts';
import { YesNo } from '../../shared/fields.tsx';
import { useWork } from '../context.ts';

/** The six criteria of a conflict of duties, each with a line of motivation (2014 bijlage II.4.3). */
export function Criteria() {
  const { facts, recipient, set, texts } = useWork();
  const { terms, screen } = texts;
  const written = recipient.details.criteria ?? {};
  return (
    <fieldset className="field criteria">
      <legend className="name">{screen.ground.criteria}</legend>
      <ol>
        {CONFLICT_CRITERIA.map((criterion) => {
          const { question, motivation, label } = terms.conflictCriterion[criterion];
          const value = facts.conflictOfDuties?.[criterion];
          return (
            <li key={criterion}>
              <YesNo
                label={question}
                value={value}
                yes={screen.yes}
                no={screen.no}
                open={value == null}
                onChange={(answer) => set({ facts: { [`conflictOfDuties.${criterion}`]: answer } })}
              />
              <input
                className="input"
                aria-label={`${label}: ${screen.ground.motivation}`}
                placeholder={motivation}
                value={written[criterion] ?? ''}
                onChange={(event) => set({ details: { criteria: { ...written, [criterion]: event.target.value } } })}
              />
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}
