import { Help } from '../../components/help/Help.tsx';
import { type HelpPage, languageOfPage } from '../../lib/help/pages.ts';
import type { Draw } from './states.tsx';

const markdown = import.meta.glob<string>('../../lib/help/*/*.md', { query: '?raw', import: 'default', eager: true });

const help =
  (page: HelpPage): Draw =>
  (texts) => (
    <Help
      texts={texts}
      page={page}
      text={markdown[`../../lib/help/${languageOfPage(page, texts.language)}/${page}.md`] ?? ''}
    />
  );

export const helpStates = {
  'help-clinician': help('clinician'),
  'help-privacy-officer': help('privacy-officer'),
  'help-application-manager': help('application-manager'),
  'help-privacy': help('privacy'),
  'help-accessibility': help('accessibility'),
  'help-security': help('security'),
  'help-mapping': help('mapping'),
} satisfies Record<string, Draw>;
