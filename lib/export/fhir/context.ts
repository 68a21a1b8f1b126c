import type { Disclosure, LogState, RecipientAccount } from '../../disclosure/entry.ts';
import { type ExportTexts, exportTextsFor } from '../../language/exports.ts';
import { textsFor } from '../../language/language.ts';
import type { Language, Texts } from '../../language/shapes.ts';
import { asItStands, type History, lastOf } from '../history.ts';
import { idStemOf } from './ids.ts';

/** What an export says of the log that it comes from, the same for every resource in it. */
export interface FhirContext {
  /** The newest signed state: log id, size and root of its tree. */
  readonly checkpoint: LogState;
  /** That state signed, on one line with the place of the entry (`stampFor`): who holds it is a witness of the log. */
  readonly stamp?: string;
  /** The moment of the export: outcomes and open ends are told as they are then. */
  readonly now: Date;
  /** As the policy names it; an entry that names its own goes before. */
  readonly organisation: string | null;
  /** Of the clinician's words. Default: Dutch. */
  readonly language?: Language;
  /** IANA name of the zone that the note tells times in. Default: that of this computer. */
  readonly timeZone?: string;
}

/** One disclosure as its resources are written from. */
export interface Subject {
  readonly history: History;
  /** With the account that stands now. */
  readonly entry: Disclosure;
  /** Id of the log entry that this account stands in: a completed account is another than the one given in haste. */
  readonly accountId: string;
  /** What the ids of its resources begin with. */
  readonly idStem: string;
  readonly context: FhirContext;
  readonly language: Language;
  readonly texts: Texts;
  readonly words: ExportTexts['fhir'];
}

export interface Told {
  readonly row: RecipientAccount;
  readonly place: number;
}

export function subjectOf(history: History, context: FhirContext): Subject {
  const language = context.language ?? 'nl';
  const accountId = lastOf(history.events, 'completed-afterwards')?.id ?? history.disclosure.id;
  return {
    history,
    entry: asItStands(history),
    accountId,
    idStem: idStemOf(context.checkpoint.log, accountId),
    context,
    language,
    texts: textsFor(language),
    words: exportTextsFor(language).fhir,
  };
}

export const toldTo = ({ entry }: Subject): Told[] => entry.recipients.map((row, place) => ({ row, place }));
