import type { PageTexts } from '../../lib/language/pages.ts';
import type { Policy, Settings, SettingsChange } from '../../lib/policy/policy.ts';
import { Chips } from '../shared/fields.tsx';
import { Fixed, Question } from './Question.tsx';

interface WhichLanguageProps {
  readonly texts: PageTexts;
  readonly settings: Settings;
  readonly policy: Policy;
  readonly onSettings: (change: SettingsChange) => void;
}

const LANGUAGES = ['nl', 'en'] as const;

export function WhichLanguage({ texts, settings, policy, onSettings }: WhichLanguageProps) {
  const { language, byOrganisation } = texts.pages.options;
  return (
    <Question title={language.title} hint={language.hint}>
      {policy.language !== null ? (
        <Fixed label={language.label} value={language[policy.language]} why={byOrganisation(policy.organisation)} />
      ) : (
        <Chips
          type="radio"
          label={language.label}
          options={[['', language.browser], ...LANGUAGES.map((one) => [one, language[one]] as const)]}
          chosen={[settings.language ?? '']}
          onChoose={(chosen) => onSettings({ language: LANGUAGES.find((one) => one === chosen) ?? null })}
        />
      )}
    </Question>
  );
}
