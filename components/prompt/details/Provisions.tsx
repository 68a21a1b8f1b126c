import type { Layer } from '../../../lib/assessment/findings.ts';
import { provisionById, provisionsFor } from '../../../lib/assessment/provisions.ts';
import { answersOf } from '../../../lib/disclosure/draft/facts.ts';
import type { FactKey } from '../../../lib/disclosure/draft/keys.ts';
import type { ProvisionId } from '../../../lib/language/shapes.ts';
import { Chips, TextField } from '../../shared/fields.tsx';
import { useWork } from '../context.ts';

/** The provisions that exist for this partner, with what each says; another article can be named in her own words. */
export function Provisions({ layer, fact }: { readonly layer: Layer; readonly fact: FactKey }) {
  const { facts, recipient, set, texts } = useWork();
  const { screen, provisions } = texts;
  const chosen = answersOf(recipient)[fact];
  const value = typeof chosen === 'string' ? chosen : '';
  const offered = provisionsFor(facts.recipient?.kind, layer, facts.discloser?.forensicCare);
  const known = provisionById(value);
  const text = known === undefined ? undefined : provisions[known.id as ProvisionId];
  return (
    <>
      <Chips
        label={screen.ground.provision}
        type="radio"
        open={value.trim() === ''}
        options={offered.map(({ id, name }) => [id, provisions[id as ProvisionId]?.shortName ?? name])}
        chosen={[value]}
        onChoose={(id) => set({ facts: { [fact]: id } })}
      />
      {text !== undefined && (
        <p className="tip">
          {text.says} {text.applies} {text.doesNotApply}
        </p>
      )}
      <TextField
        label={screen.ground.otherProvision}
        value={known === undefined ? value : ''}
        open={offered.length === 0 && value.trim() === ''}
        onChange={(article) => set({ facts: { [fact]: article || null } })}
      />
    </>
  );
}
