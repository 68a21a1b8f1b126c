import { screen as nl, type Screen } from '../nl/screen.ts';

export const screen: Screen = nl;
