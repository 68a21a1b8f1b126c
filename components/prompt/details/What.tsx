import { ANONYMISED_BY, CATEGORIES, IDENTIFIABILITIES } from '../../../lib/assessment/facts.ts';
import { Chips } from '../../shared/fields.tsx';
import { useWork } from '../context.ts';
import { useKinds } from '../reduce/use-kinds.ts';
import { YesNoFactField } from './facts.tsx';

/** What is in it, how recognisable, and for anonymous data whether it really is. */
export function WhatDetails() {
  const { facts, set, texts } = useWork();
  const { chosen, tick } = useKinds();
  const { terms, screen } = texts;
  const { identifiability, anonymisedBy } = facts.data ?? {};
  if (identifiability == null) return null;
  return (
    <div className="details">
      <Chips
        label={screen.what.identifiability}
        type="radio"
        options={IDENTIFIABILITIES.map((value) => [value, terms.identifiability[value].label])}
        chosen={[identifiability]}
        onChoose={(value) => set({ facts: { 'data.identifiability': value } })}
      />
      {identifiability === 'anonymous' ? (
        <>
          <Chips
            label={screen.facts['data.anonymisedBy'] ?? ''}
            type="radio"
            open={anonymisedBy == null}
            options={ANONYMISED_BY.map((value) => [value, terms.anonymisedBy[value].label])}
            chosen={anonymisedBy == null ? [] : [anonymisedBy]}
            onChoose={(value) => set({ facts: { 'data.anonymisedBy': value } })}
          />
          <YesNoFactField fact="data.reidentifiable" text="reidentifiable" />
        </>
      ) : (
        <Chips
          label={screen.what.categories}
          type="checkbox"
          options={CATEGORIES.map((value) => [value, terms.category[value].label])}
          chosen={chosen}
          onChoose={tick}
        />
      )}
    </div>
  );
}
