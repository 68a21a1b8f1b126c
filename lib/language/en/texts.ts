import type { Texts } from '../shapes.ts';
import { findings } from './findings.ts';
import { claims, grounds } from './grounds.ts';
import { partners } from './partners.ts';
import { provisions } from './provisions.ts';
import { routes } from './routes.ts';
import { terms } from './terms.ts';
import { disclaimers, verdicts } from './verdicts.ts';

export const en: Texts = {
  findings,
  terms,
  grounds,
  claims,
  provisions,
  partners,
  routes,
  verdicts,
  disclaimers,
};
