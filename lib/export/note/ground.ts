import { CONFLICT_CRITERIA, CONSENT_QUALITIES, type Facts } from '../../assessment/facts.ts';
import { provisionById } from '../../assessment/provisions.ts';
import { PHRASES } from '../../disclosure/sentence/phrases.ts';
import { capital } from '../../language/capital.ts';
import { listed } from '../../language/lines.ts';
import { line, type NoteLine, oneLine, sentences } from './line.ts';
import { day, type NoteSubject, type Told } from './subject.ts';

/** The three locks, each with what it turns on. */
export function groundLines(subject: NoteSubject, row: Told): NoteLine[] {
  const { label } = subject.note;
  return [
    ...line(label.ground, sentences(groundOf(subject, row)), 'ground'),
    ...criteriaLines(subject, row),
    ...line(label.consent, consentOf(subject, row)),
    ...line(label.gdpr, gdprOf(subject, row)),
  ];
}

function groundOf({ entry, sentence, parents }: NoteSubject, row: Told): string | null {
  const ground = PHRASES.ground({ subject: entry, row, variant: 'shared', parents, texts: sentence });
  return ground === null ? null : capital(ground);
}

/** Whether there is consent, by whom, when and how; or why not (2014 uitgangspunt 10). */
function consentOf(subject: NoteSubject, { facts, details }: Told): string | null {
  const { status, givenBy } = facts.consent ?? {};
  const { note, texts } = subject;
  if (status == null) return null;
  const { on, how, byName, covers, whyNotAsked } = details.consent ?? {};
  const givers = (givenBy ?? []).map((who) => texts.terms.consentGiver[who].inSentence);
  const kind = givers.length === 0 ? null : listed(givers, note.and);
  const name = oneLine(byName);
  const by = name === null ? kind : kind === null ? name : `${name} (${kind})`;
  const said = {
    given: () => note.consent.given(by, day(subject, on), how ?? null),
    partial: () => note.consent.partial(by, day(subject, on), how ?? null),
    refused: () => note.consent.refused,
    withdrawn: () => note.consent.withdrawn,
    'not-asked': () => note.consent.notAsked,
    'not-possible': () => note.consent.notPossible,
  }[status]();
  const reason = oneLine(whyNotAsked);
  const extent = oneLine(covers);
  return sentences(
    said,
    extent && note.consent.covers(extent),
    reason && note.consent.whyNot(reason),
    (status === 'given' || status === 'partial') && qualitiesOf(subject, facts),
  );
}

function qualitiesOf({ note, texts }: NoteSubject, { consent }: Facts): string | null {
  const { consentQuality, consentConfirmation } = texts.terms;
  if (CONSENT_QUALITIES.every((quality) => consent?.[quality] === true)) return consentConfirmation;
  const those = (answer: boolean) =>
    CONSENT_QUALITIES.filter((quality) => consent?.[quality] === answer).map(
      (quality) => consentQuality[quality].label,
    );
  const [yes, no] = [those(true), those(false)];
  return yes.length + no.length === 0 ? null : note.consent.qualities(yes, no);
}

function criteriaLines({ note, texts }: NoteSubject, { facts, details }: Told): NoteLine[] {
  const under = CONFLICT_CRITERIA.flatMap((criterion) => {
    const met = facts.conflictOfDuties?.[criterion] ?? null;
    const motivation = oneLine(details.criteria?.[criterion]);
    if (met === null && motivation === null) return [];
    return [note.criterion(texts.terms.conflictCriterion[criterion].label, met, motivation)];
  });
  return under.length === 0 ? [] : [{ label: note.label.criteria, text: note.criteria, under }];
}

/** Articles 6 and 9, with the provision leaned on; where the AVG is not asked there is nothing to say. */
function gdprOf({ note, texts }: NoteSubject, { facts, details }: Told): string | null {
  const { lawfulBasis, specialCategory, basisProvision, exceptionProvision } = facts.grounds ?? {};
  const leansOn = oneLine(details.exceptionLeansOn);
  return sentences(
    lawfulBasis && note.basis(texts.terms.lawfulBasis[lawfulBasis].label, provision(basisProvision)),
    specialCategory &&
      note.exception(texts.terms.specialCategory[specialCategory].label, provision(exceptionProvision)),
    leansOn && note.exceptionLeansOn(leansOn),
  );
}

function provision(id: string | null | undefined): string | null {
  const words = oneLine(id);
  return words === null ? null : (provisionById(words)?.name ?? words);
}
