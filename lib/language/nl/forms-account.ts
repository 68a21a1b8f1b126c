import type { WronglyTask } from '../../disclosure/sent-wrongly.ts';
import type { When } from '../../export/note/texts.ts';
import { listed } from '../lines.ts';

/** To whom it is written: the client, or the parents of a child under twelve. */
type Parents = boolean;

const because = (reason: string | null) => (reason === null ? '' : `: ${reason}`);
const byWhom = (by: string | null) => (by === null ? '' : ` door ${by}`);

export const account = {
  title: (parents: Parents): string =>
    parents ? 'Wat wij over je kind met anderen hebben gedeeld' : 'Wat wij over jou met anderen hebben gedeeld',
  about: (name: string | null, born: string | null) =>
    [name, born && `geboren ${born}`].filter(Boolean).join(', ') || null,
  from: (organisation: string | null, date: string) => [organisation, date].filter(Boolean).join(', '),
  intro: (parents: Parents) => [
    `Wie in de zorg werkt, mag normaal niets over ${parents ? 'je kind' : 'je'} vertellen. Dat heet beroepsgeheim. Soms mag of moet het wel, bijvoorbeeld met toestemming of als er groot gevaar dreigt.`,
    'Hieronder lees je wat wij hebben vastgelegd: wat is er gedeeld, met wie, waarvoor, en waarom mocht dat.',
  ],
  count: (parents: Parents, count: number) =>
    count === 0
      ? 'Op deze lijst staat geen enkele keer dat wij iets hebben gedeeld.'
      : `Op deze lijst ${count === 1 ? 'staat 1 keer' : `staan ${count} keren`} dat wij iets over ${parents ? 'je kind' : 'jou'} hebben gedeeld.${count === 1 ? '' : ' De nieuwste staat bovenaan.'}`,
  /** In every letter, whether or not anything is held back: it must not tell. */
  maybeLater:
    'Soms mogen we iets nog niet laten zien, bijvoorbeeld omdat iemand dan gevaar loopt. Dan komt het later op zo’n lijst, zodra het kan.',
  shared: 'Gedeeld',
  heading: (date: string, recipient: string) => `${date}, met ${recipient}`,
  someone: 'een ander',
  place: (number: number, index: number) => `nummer ${number}, logregel ${index}`,
  labels: {
    by: 'Wie deelde het',
    seats: 'Wie zaten erbij',
    what: 'Wat',
    kinds: 'Soorten gegevens',
    leftOut: 'Niet gedeeld',
    purpose: 'Waarvoor',
    necessity: 'Waarom dat nodig was',
    ground: 'Waarom het mocht',
    provision: 'Wet',
    consent: 'Toestemming',
    way: 'Hoe',
    knew: 'Wist je het?',
    mind: 'Let op',
    afterwards: 'Daarna',
  },
  notRecorded: 'Dit is niet vastgelegd. Je kunt ernaar vragen.',
  outside: 'Dat is wat een ander kan zien of waar die rekening mee moet houden, zonder de diagnose.',
  urgent: 'Dit moest met spoed. Een deel van de uitleg wordt nog opgeschreven.',
  unsure: 'We weten niet zeker of dit echt is verstuurd.',
  literally: 'Wat letterlijk is gezegd, is ook opgeschreven. Je kunt vragen om dat te lezen.',
  consent: {
    you: 'jou',
    given: (by: string | null, on: string | null, how: 'spoken' | 'written' | null, part: boolean) =>
      `${part ? 'voor een deel ' : ''}gegeven${byWhom(by)}${on === null ? '' : ` op ${on}`}${how === null ? '' : how === 'spoken' ? ', mondeling' : ', op papier'}`,
    covers: (what: string) => `Geldt voor: ${what}`,
    refused: 'geweigerd',
    withdrawn: 'ingetrokken',
    'not-asked': 'niet gevraagd',
    'not-possible': 'kon niet worden gevraagd',
    whyNot: (reason: string) => `Reden: ${reason}`,
  },
  knew: {
    yes: (on: string | null, by: string | null) =>
      `ja${on || by ? `, verteld${on === null ? '' : ` op ${on}`}${byWhom(by)}` : ''}`,
    'will-be': 'nog niet op dat moment',
    no: (reason: string | null) => `nee, niet op dat moment${because(reason)}`,
  },
  events: {
    failed: ({ date }: When) => `Op ${date} bleek dat het versturen was mislukt.`,
    abandoned: ({ date }: When) => `Op ${date} is het versturen afgebroken.`,
    done: ({ date }: When) => `Op ${date} is bevestigd dat het is verstuurd.`,
    unknown: ({ date }: When) => `Op ${date} was niet bekend of het is verstuurd.`,
    informed: (on: string, by: string | null) => `Op ${on} is het je verteld${byWhom(by)}.`,
    withdrawn: (on: string) =>
      `Op ${on} is de toestemming ingetrokken. Vanaf toen mag er op grond daarvan niets meer worden gedeeld. Wat al was gedeeld, kon niet worden teruggehaald.`,
    correction: ({ date }: When, what: string, corrected: string) =>
      `Op ${date} is dit verbeterd (${what}): ${corrected}`,
    reEvaluated: (on: string, stillNeeded: boolean) =>
      `Op ${on} is opnieuw bekeken of delen zonder toestemming nodig was: ${stillNeeded ? 'ja, nog wel' : 'nee, niet meer'}.`,
    sentWrongly: ({ date }: When, what: string, told: string | null) =>
      `Op ${date} is gemeld dat hierbij iets verkeerd ging: ${what}${told === null ? '' : ` Hierover ingelicht: ${told}.`}`,
    /** To her who it was about. */
    wronglyStep: {
      'officer-told': (on: string) => `Op ${on} is dit gemeld bij de functionaris gegevensbescherming.`,
      'recipient-asked': (on: string) => `Op ${on} is de ontvanger gevraagd om de gegevens te wissen.`,
      'recipient-confirmed': (on: string) => `Op ${on} bevestigde de ontvanger dat de gegevens zijn gewist.`,
      recalled: (on: string) => `Op ${on} zijn de gegevens teruggehaald.`,
      'client-told': (on: string) => `Op ${on} is je verteld dat dit verkeerd ging.`,
      closed: (on: string) => `Op ${on} is dit afgerond.`,
    } as Record<WronglyTask, (on: string) => string>,
    completed: ({ date }: When) => `Op ${date} is de uitleg hierboven aangevuld.`,
  },
  notShared: 'Wel overwogen, niet gedeeld',
  notSharedIntro:
    'Bij deze keren is er wel aan gedacht om iets te delen, maar is het niet gebeurd. Ze tellen hierboven niet mee.',
  withheld: (date: string, recipient: string | null, number: number, index: number) =>
    `${date}: niets gedeeld${recipient === null ? '' : ` met ${recipient}`} (nummer ${number}, logregel ${index}).`,
  failed: (date: string, recipient: string | null, number: number, index: number) =>
    `${date}: versturen${recipient === null ? '' : ` naar ${recipient}`} niet gelukt of afgebroken (nummer ${number}, logregel ${index}).`,
  /** What stands in the register of consents. */
  register: {
    title: 'Toestemming',
    given: (on: string, to: string, purpose: string | null) =>
      `Op ${on} is toestemming gegeven om te delen met ${to}${purpose === null ? '' : `, voor ${purpose}`}.`,
    refused: (on: string, to: string, purpose: string | null) =>
      `Op ${on} is geen toestemming gegeven om te delen met ${to}${purpose === null ? '' : `, voor ${purpose}`}.`,
    still: (until: string | null) =>
      until === null ? 'Die geldt tot je die intrekt.' : `Die geldt tot en met ${until}, of tot je die intrekt.`,
    expired: (until: string | null) => (until === null ? '' : `Die gold tot en met ${until}.`),
    withdrawn: (on: string) => `Die is op ${on} ingetrokken.`,
  },
  rights: 'Wat je kunt doen',
  correcting: {
    title: 'Klopt er iets niet?',
    text: 'Vraag de zorgaanbieder om het te verbeteren of aan te vullen. Noem het nummer dat erbij staat. De oude regel blijft staan, met de verbetering erbij, zodat altijd te zien is wat er stond. Je kunt ook vragen om gegevens te wissen. Je krijgt binnen een maand antwoord.',
  },
  seeing: {
    title: 'Wil je meer weten?',
    text: (parents: Parents) =>
      `Je mag het dossier van ${parents ? 'je kind' : 'jezelf'} inzien en een kopie vragen. Dat kost niets. Vraag ook gerust wie precies wat heeft gelezen.`,
  },
  withdrawing: {
    title: 'Gaf je toestemming, en wil je dat niet meer?',
    text: 'Je mag toestemming altijd intrekken. Zeg of schrijf het aan je behandelaar. Een reden hoeft niet.',
  },
  complaining: {
    title: 'Ben je het er niet mee eens?',
    text: 'Praat eerst met je behandelaar, als je dat wilt. Een klacht kan daarna, of meteen, hier:',
  },
  contacts: {
    complaints: 'Klachtenfunctionaris van de zorgaanbieder',
    privacyOfficer: 'Functionaris gegevensbescherming (privacy)',
    authority: 'Autoriteit Persoonsgegevens',
    authorityIs: 'autoriteitpersoonsgegevens.nl, voor een klacht over je privacy',
    discipline: 'Tuchtcollege voor de gezondheidszorg',
    disciplineIs: 'tuchtcollege-gezondheidszorg.nl, voor een klacht over een arts, psycholoog of verpleegkundige',
    court: 'De rechter',
    courtIs: 'bijvoorbeeld als je schade hebt. Vraag eerst raad bij het Juridisch Loket',
  },
  listed: (items: readonly string[]) => listed(items, 'en'),
};
