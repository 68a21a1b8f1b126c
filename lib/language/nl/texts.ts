import type { Texts } from '../language.ts';
import { findings } from './findings.ts';

export const nl: Texts = { findings };
