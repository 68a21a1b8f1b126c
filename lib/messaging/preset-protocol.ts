import { z } from 'zod';
import { presetSchema } from '../disclosure/preset.ts';
import { done } from './answers.ts';

/** Disclosures that she makes often, kept under a name on this computer. */
export const presetProtocol = {
  'presets/list': { from: 'page', ask: z.object({}), answer: z.array(presetSchema) },
  /** In the place of one with the same name, where there is one. */
  'presets/keep': { from: 'page', ask: z.object({ preset: presetSchema }), answer: done },
  'presets/drop': { from: 'page', ask: z.object({ name: z.string().max(60) }), answer: done },
} as const;
