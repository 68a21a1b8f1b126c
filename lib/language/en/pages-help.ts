import type { HelpTexts } from '../nl/pages-help.ts';

export const help: HelpTexts = {
  link: 'Help',
  title: 'Help',
  inEnglish: '',
  pages: {
    clinician: 'For who works in the EPD',
    'privacy-officer': 'For the privacy officer',
    'application-manager': 'For the application manager',
    privacy: 'Privacy statement',
    accessibility: 'Accessibility',
    security: 'Security',
    mapping: 'Rules, screens and tests',
  },
};
