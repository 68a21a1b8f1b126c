import type { VerifyTexts } from '../../verify/texts.ts';

const entries = (count: number) => (count === 1 ? '1 regel' : `${count} regels`);
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });

export const verify: VerifyTexts = {
  date: (instant) => day.format(new Date(instant)),
  title: (log, name) => `Logboek ${log.slice(0, 8)} (${name})`,
  holds: {
    counts: ({ entries: all, disclosures, events, others }, first, last) =>
      `${entries(all)}: ${disclosures} ${disclosures === 1 ? 'verstrekking' : 'verstrekkingen'}, ${events} ${events === 1 ? 'gebeurtenis' : 'gebeurtenissen'} daarbij, ${others} overige${first === null ? '' : `; van ${first} tot en met ${last}`}.`,
    entries: 'Elke regel die er staat, is nog precies zoals hij is opgeschreven.',
    order: (last) => `Van regel 0 tot en met regel ${last} is niets weggelaten, toegevoegd, vervangen of verplaatst.`,
    signed: (key) => `De laatste stand is ondertekend met de sleutel van dit logboek (vingerafdruk ${key}).`,
    erased: (count) =>
      `Van ${entries(count)} is de inhoud gewist. Het logboek zegt zelf wanneer en waarom, en de rest is er nog mee na te rekenen.`,
    locked: (count) =>
      `${entries(count)} staan op slot. Of hun inhoud klopt, is te zeggen als het logboek open is; dat ze er zijn en op welke plaats, is nagerekend.`,
    heldOutside: (notes, bundles, feeds) =>
      `De ${notes + bundles + feeds} eerdere standen die volgens dit bestand al buiten de computer waren, kloppen ermee (dossiernotities: ${notes}, bundels: ${bundles}, auditregister: ${feeds}).`,
    continues: (log, reason, damage) =>
      `Dit logboek gaat verder op ${log === null ? 'een ander logboek' : `logboek ${log.slice(0, 8)}`}${reasons[reason] ?? ''}${damage.length === 0 ? '' : ` (${damage.join('; ')})`}. Controleer dat logboek ook.`,
    older: (name) => `Dit is een eerdere stand van het logboek in ${name}. De twee passen op elkaar.`,
  },
  problem: {
    'entry-altered': (at) => `Regel ${at} is veranderd nadat hij was opgeschreven.`,
    'entry-damaged': (at) => `De inhoud van regel ${at} is niet meer te lezen. Dat hij er was, staat vast.`,
    'not-an-entry': (at, detail) =>
      `Regel ${at} is geen regel zoals Deelwijzer die schrijft${detail ? ` (het gaat om: ${detail})` : ''}.`,
    'entry-from-the-future': (at) =>
      `Regel ${at} is geschreven door een nieuwere Deelwijzer. Controleer dit bestand met die versie.`,
    'erased-unaccounted': (at) =>
      `De inhoud van regel ${at} ontbreekt, en het logboek zegt niet dat die is gewist. Is er een vervolglogboek, geef dat er dan bij.`,
    'erased-still-there': (at) => `Het logboek zegt dat regel ${at} is gewist, maar de inhoud staat er nog.`,
    'entry-missing': (at, detail) =>
      Number(detail) > 1 ? `Vanaf regel ${at} ontbreken ${detail} regels.` : `Regel ${at} ontbreekt.`,
    'entry-twice': (at) => `Regel ${at} staat er twee keer.`,
    'entries-reordered': (at) => `Regel ${at} staat op de verkeerde plaats.`,
    'numbers-broken': (at, detail) =>
      `Bij regel ${at} lopen de nummers van de verstrekkingen niet door (${detail?.replace(', ', ' en dan ')}).`,
    'about-nothing': (at, detail) => `Regel ${at} gaat over verstrekking ${detail}, en die was er toen niet.`,
    'size-differs': (at, detail) => `De ondertekende stand is van ${entries(at ?? 0)}; het zijn er ${detail}.`,
    'root-differs': (at) => `De regels samen zijn niet wat bij ${entries(at ?? 0)} is ondertekend.`,
    'not-a-checkpoint': (at) =>
      at === null ? 'De ondertekende stand ontbreekt of is onleesbaar.' : `De stand bij ${entries(at)} is onleesbaar.`,
    'other-log': () => 'De ondertekende stand is van een ander logboek.',
    'wrong-key': () => 'De stand is ondertekend met een sleutel die niet van dit logboek is.',
    'signature-wrong': () => 'De handtekening onder de stand klopt niet.',
    'header-altered': () => 'Het nummer van dit logboek hoort niet bij zijn begin en zijn sleutel.',
    fork: (at) =>
      `Bij ${entries(at ?? 0)} was er een andere stand ondertekend dan dit bestand geeft. Er zijn dus twee versies van dit logboek, of er is iets in veranderd.`,
    'end-missing': (at) =>
      `Er is een stand van ${entries(at ?? 0)}, en zoveel zijn er niet. Het eind van het logboek ontbreekt, of dit is een oude kopie.`,
    'note-of-nothing': () => 'De notitie verwijst naar een regel die er niet is.',
  },
  more: (count) => `En nog ${count} andere fouten.`,
  refused: {
    'not-a-bundle': () => 'Dit is geen bundel van Deelwijzer, of hij is zo beschadigd dat hij niet te lezen is.',
    'cut-short': () => 'Dit bestand houdt halverwege op. Vraag de bundel opnieuw.',
    'too-large': () => 'Dit bestand bevat een stuk dat groter is dan in een bundel kan. Het is niet verder gelezen.',
    'from-the-future': (detail) =>
      `Dit bestand is gemaakt door een nieuwere Deelwijzer (${detail}). Controleer het met die versie.`,
    malformed: (detail) => `In dit bestand staat iets anders dan in een bundel hoort (${detail}).`,
  },
  stranger: 'Hierin staat geen logboek, en geen stand van een logboek, van Deelwijzer.',
  encrypted: 'Dit bestand is versleuteld. Geef je sleutelbestand erbij: --identity BESTAND.',
  stamp: {
    belongs: (index, number, size) =>
      number === null
        ? `Deze stand van ${entries(size)} past op dit logboek.`
        : `Deze notitie hoort bij regel ${index} van dit logboek: verstrekking ${number}. Toen zij werd gemaakt waren er ${entries(size)}, en die staan er nog zo.`,
    asFiled: 'De tekst is letterlijk die welke is vastgelegd.',
    notAsFiled: 'De tekst is niet letterlijk zoals die is vastgelegd. Hij kan in het dossier zijn aangepast.',
    withoutLog: (log) => `Dit hoort bij logboek ${log.slice(0, 8)}. Geef de bundel van dat logboek erbij.`,
  },
  notProved: {
    heading: 'Wat hiermee niet is bewezen:',
    end: (last, seen) =>
      `Dat er na regel ${last} niets meer was. ${
        seen === null
          ? 'Dat kan alleen iemand zeggen die een latere stand heeft: een notitie in het dossier, een andere bundel, of het auditregister. Daarvan is niets meegegeven.'
          : `Wat is meegegeven reikt tot en met regel ${seen - 1}: tot daar is niets afgeknipt.`
      }`,
    key: 'Dat niemand de hele bundel opnieuw heeft gemaakt. Wie bij de browsergegevens op de computer kan, kan ook bij de sleutel. Hoe meer getuigen van buiten, hoe minder dat kan.',
    truth: 'Dat klopt wat er is ingevuld. Bewezen is alleen dat het er zo staat sinds het is opgeschreven.',
    all: 'Dat alles wat is gedeeld, ook is vastgelegd.',
  },
  inOrder: 'In orde.',
  notInOrder: 'Niet in orde.',
};

const reasons: Record<string, string> = {
  damaged: ', dat beschadigd was',
  'cut-off': ', waarvan het eind weg was',
  unreadable: ', dat niet meer te openen was',
  'read-back': ', dat is teruggelezen uit een bundel',
};
