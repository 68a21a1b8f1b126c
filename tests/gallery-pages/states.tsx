import type { ReactElement } from 'react';
import type { PageTexts } from '../../lib/language/pages.ts';
import { clientsStates } from './states-clients.tsx';
import { deskStates } from './states-desk.tsx';
import { filesStates } from './states-files.tsx';
import { helpStates } from './states-help.tsx';
import { optionsStates } from './states-options.tsx';
import { oversightStates } from './states-oversight.tsx';
import { popupStates } from './states-popup.tsx';
import { prepareStates } from './states-prepare.tsx';
import { reviewStates } from './states-review.tsx';
import { teachStates } from './states-teach.tsx';
import { unlockStates } from './states-unlock.tsx';
import { welcomeStates } from './states-welcome.tsx';

export type Draw = (texts: PageTexts) => ReactElement;

/** Every state of every page that the gallery shows and the accessibility test looks at. */
export const STATES = {
  ...reviewStates,
  ...deskStates,
  ...popupStates,
  ...prepareStates,
  ...helpStates,
  ...optionsStates,
  ...teachStates,
  ...unlockStates,
  ...welcomeStates,
  ...filesStates,
  ...clientsStates,
  ...oversightStates,
} satisfies Record<string, Draw>;
export type State = keyof typeof STATES;

export const isState = (name: string): name is State => Object.hasOwn(STATES, name);
