/** One thing that an account says, under its label. */
export interface Said {
  readonly label: string;
  readonly value: string;
}

export const GROUPS = ['who', 'what', 'locks', 'care'] as const;
export type Group = (typeof GROUPS)[number];
