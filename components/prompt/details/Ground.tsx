import { type Facts, LAWFUL_BASES, SPECIAL_CATEGORY_EXCEPTIONS } from '../../../lib/assessment/facts.ts';
import { leansOnConsent } from '../../../lib/disclosure/draft/parts.ts';
import { SelectField, TextField } from '../../shared/fields.tsx';
import { useWork } from '../context.ts';
import { Criteria } from './Criteria.tsx';
import { YesNoFactField } from './facts.tsx';
import { Provisions } from './Provisions.tsx';
import { WithoutConsent } from './WithoutConsent.tsx';

/** Basis d and exception c of the AVG, and the conflict of duties, which is about the same danger. */
const leansOnVitalInterest = ({ confidentiality, lawfulBasis, specialCategory }: NonNullable<Facts['grounds']>) =>
  confidentiality === 'conflict-of-duties' || lawfulBasis === 'd' || specialCategory === 'c';

/** What the chosen ground opens into, what follows from it, and what was leaned on that is no ground. */
export function GroundDetails() {
  const { facts, recipient, assessment, policy, set, texts } = useWork();
  const { terms, screen } = texts;
  const grounds = facts.grounds ?? {};
  const found = new Set(assessment.findings.map(({ code }) => code));
  const statutory = grounds.confidentiality === 'statutory-duty' || grounds.confidentiality === 'statutory-power';
  const settled = grounds.confidentiality != null || grounds.lawfulBasis != null;
  return (
    <div className="details">
      {statutory && <Provisions layer="confidentiality" fact="grounds.confidentialityProvision" />}
      {found.has('basis-provision-missing') && !statutory && <Provisions layer="basis" fact="grounds.basisProvision" />}
      {found.has('exception-provision-missing') && !statutory && (
        <Provisions layer="exception" fact="grounds.exceptionProvision" />
      )}
      {found.has('forensic-care-unknown') && <YesNoFactField fact="discloser.forensicCare" text="forensicCare" />}
      {policy.vitalInterest !== null && leansOnVitalInterest(grounds) && (
        <p className="tip" data-vital-interest="">
          {screen.ground.vitalInterest(policy.organisation)} {policy.vitalInterest}
        </p>
      )}
      {grounds.confidentiality === 'conflict-of-duties' && <Criteria />}
      {found.has('ability-unknown') && <YesNoFactField fact="client.competent" text="competent" />}
      {found.has('ability-unknown') && <YesNoFactField fact="client.reachable" text="reachable" />}
      {settled && !leansOnConsent(facts) && grounds.confidentiality !== 'none' && <WithoutConsent />}
      {settled && grounds.confidentiality !== 'none' && (
        <fieldset className="field">
          <legend className="name">{screen.ground.follows}</legend>
          <div className="columns">
            <SelectField
              label={screen.facts['grounds.lawfulBasis'] ?? ''}
              unanswered={screen.unanswered}
              open={found.has('lawful-basis-missing')}
              value={grounds.lawfulBasis ?? ''}
              options={LAWFUL_BASES.map((basis) => [basis, terms.lawfulBasis[basis].label])}
              onChange={(value) => set({ facts: { 'grounds.lawfulBasis': value || null } })}
            />
            <SelectField
              label={screen.facts['grounds.specialCategory'] ?? ''}
              unanswered={screen.unanswered}
              open={found.has('exception-missing')}
              value={grounds.specialCategory ?? ''}
              options={SPECIAL_CATEGORY_EXCEPTIONS.map((exception) => [
                exception,
                terms.specialCategory[exception].label,
              ])}
              onChange={(value) => set({ facts: { 'grounds.specialCategory': value || null } })}
            />
          </div>
        </fieldset>
      )}
      {found.has('exception-unsettled-in-conflict') && (
        <TextField
          label={screen.ground.leansOn}
          value={recipient.details.exceptionLeansOn ?? ''}
          onChange={(value) => set({ details: { exceptionLeansOn: value || null } })}
        />
      )}
    </div>
  );
}
