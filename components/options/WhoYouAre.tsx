import { useEffect, useState } from 'react';
import { CONFIDENTIALITY_KINDS, DISCLOSER_KINDS } from '../../lib/assessment/facts.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { Policy, Settings, SettingsChange } from '../../lib/policy/policy.ts';
import { TextField } from '../shared/fields.tsx';
import { Choice } from './Choice.tsx';
import { Fixed, Question } from './Question.tsx';

interface WhoYouAreProps {
  readonly texts: PageTexts;
  readonly settings: Settings;
  readonly policy: Policy;
  readonly onSettings: (change: SettingsChange) => void;
  /** Without its title: where it stands under another one. */
  readonly bare?: boolean;
}

export function WhoYouAre({ texts, settings, policy, onSettings, bare = false }: WhoYouAreProps) {
  const { pages, terms } = texts;
  const { you, byOrganisation } = pages.options;
  const why = byOrganisation(policy.organisation);
  const fixed = { ...policy.discloser, organisation: policy.organisation };
  const text = (key: 'name' | 'function' | 'organisation') =>
    fixed[key] !== null ? (
      <Fixed label={you[key]} value={fixed[key]} why={why} />
    ) : (
      <Typed label={you[key]} value={settings[key]} onStore={(value) => onSettings({ [key]: value })} />
    );
  const asked = (
    <>
      <div className="row-of-fields">
        {text('name')}
        {text('function')}
        {text('organisation')}
      </div>
      <Choice
        label={you.kind}
        values={DISCLOSER_KINDS}
        terms={terms.discloserKind}
        chosen={settings.kind}
        fixed={fixed.kind}
        why={why}
        onChoose={(kind) => onSettings({ kind })}
      />
      <Choice
        label={you.confidentiality}
        values={CONFIDENTIALITY_KINDS}
        terms={terms.confidentialityKind}
        chosen={settings.confidentiality}
        fixed={fixed.confidentiality}
        why={why}
        onChoose={(confidentiality) => onSettings({ confidentiality })}
      />
    </>
  );
  return bare ? (
    asked
  ) : (
    <Question title={you.title} hint={you.hint}>
      {asked}
    </Question>
  );
}

interface TypedProps {
  readonly label: string;
  readonly value: string | null;
  readonly onStore: (value: string | null) => void;
}

/** Stored when she pauses or leaves the field, so that there is nothing to press. */
function Typed({ label, value, onStore }: TypedProps) {
  const [text, setText] = useState(value ?? '');
  const store = () => {
    const words = text.trim() || null;
    if (words !== value) onStore(words);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what she types starts the pause
  useEffect(() => {
    const pause = setTimeout(store, 600);
    return () => clearTimeout(pause);
  }, [text]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears that its field was left
    <div onBlur={store}>
      <TextField label={label} value={text} onChange={setText} />
    </div>
  );
}
