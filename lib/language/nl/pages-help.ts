import type { HelpPage } from '../../help/pages.ts';

const pages: Record<HelpPage, string> = {
  clinician: 'Voor wie in het EPD werkt',
  'privacy-officer': 'Voor de functionaris gegevensbescherming',
  'application-manager': 'Voor de applicatiebeheerder',
  privacy: 'Privacyverklaring',
  accessibility: 'Toegankelijkheid',
  security: 'Beveiliging',
  mapping: 'Regels, schermen en tests',
};

export const help = {
  link: 'Hulp',
  title: 'Hulp',
  inEnglish: '(Engels)',
  pages,
};
export type HelpTexts = typeof help;
