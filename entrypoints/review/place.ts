import { FORM_KINDS, type FormKind } from '../../components/review/forms.ts';

export interface Place {
  readonly number: number;
  readonly form: FormKind | null;
}

/** `#214` opens disclosure 214, `#214/client-informed` what is to be added to it; anything else opens the log. */
export function placeIn(hash: string): Place | null {
  const [, number, form] = /^#(\d{1,9})(?:\/([a-z-]+))?$/.exec(hash) ?? [];
  if (number === undefined) return null;
  return { number: Number(number), form: FORM_KINDS.find((kind) => kind === form) ?? null };
}

export function hashOf({ number, form }: Place): string {
  return form === null ? `#${number}` : `#${number}/${form}`;
}
