const counted = (one: string, several: string) => (count: number) => (count === 1 ? `1 ${one}` : `${count} ${several}`);
const listed = (pages: readonly number[]) =>
  pages.length < 2 ? pages.join('') : `${pages.slice(0, -1).join(', ')} en ${pages.at(-1)}`;

/** Files that leave: the pages of a PDF, and what nobody but she can read. */
export const reduceFiles = {
  size: (bytes: number) =>
    bytes < 1024
      ? `${bytes} B`
      : bytes < 1_048_576
        ? `${Math.round(bytes / 1024)} kB`
        : `${(bytes / 1_048_576).toFixed(1).replace('.', ',')} MB`,
  pages: {
    title: (file: string) => `Welke bladzijden van ${file} gaan mee?`,
    keys: 'Pijltjes: naar een andere bladzijde. Spatie: weghalen of terugzetten. Enter: groter of kleiner.',
    count: (kept: number, all: number) => (kept === all ? `Alle ${all} gaan mee.` : `${kept} van de ${all} gaan mee.`),
    single: 'Er is één bladzijde, en die gaat mee.',
    page: (number: number) => `Bladzijde ${number}`,
    stays: 'weggehaald',
    unread: 'Gescand of getekend: Deelwijzer kan dit niet lezen. Bekijk deze bladzijde zelf.',
    empty: 'Een lege bladzijde.',
    picture: 'Er staat ook een plaatje op.',
    /** Why no copy with fewer pages was made: nothing of it left. */
    refused: {
      unlike:
        'Uit dit bestand kan Deelwijzer geen bladzijden halen zonder dat de rest verandert. Laat het hele bestand weg, of laat het heel.',
      broken: 'Dit bestand is beschadigd. Laat het hele bestand weg, of laat het heel.',
      encrypted: 'Op dit bestand zit een wachtwoord. Laat het hele bestand weg, of laat het heel.',
      'too-large':
        'Dit bestand is te groot om er bladzijden uit te halen. Laat het hele bestand weg, of laat het heel.',
    },
    lastOne: 'Eén bladzijde moet blijven. Laat anders het hele bestand weg.',
    all: 'Zet alle bladzijden terug',
    larger: (number: number) => `Bladzijde ${number} groter`,
    smaller: (number: number) => `Bladzijde ${number} kleiner`,
    drawing: 'Het voorbeeld wordt getekend.',
    noPreview: 'Geen voorbeeld',
    beside: 'Gaat mee als je niets weghaalt, ook al zie je het niet op een bladzijde:',
    besideOut: 'Laat die weg',
    besideBack: 'Laat ze toch meegaan',
    besideGone: 'De eigenschappen en bijlagen van het bestand gaan niet mee.',
    clean: 'Wat je weghaalt, is echt weg. Ook de eigenschappen en bijlagen van het bestand gaan dan niet mee.',
    found: {
      name: counted('naam', 'namen'),
      location: counted('adres of plaats', 'adressen of plaatsen'),
      date: counted('datum', 'data'),
      age: counted('leeftijd', 'leeftijden'),
      bsn: counted('BSN', 'BSN’s'),
      id: counted('nummer', 'nummers'),
      institution: counted('instelling', 'instellingen'),
      phone: counted('telefoonnummer', 'telefoonnummers'),
      email: counted('e-mailadres', 'e-mailadressen'),
      url: counted('webadres', 'webadressen'),
      medication: counted('medicijn', 'medicijnen'),
      diagnosis: counted('diagnose', 'diagnoses'),
    },
  },
  looked: {
    why: {
      image: 'Een afbeelding. Deelwijzer kan niet lezen wat erop staat.',
      scanned: (pages: readonly number[]) =>
        pages.length === 1
          ? `Bladzijde ${listed(pages)} is gescand of getekend. Deelwijzer kan niet lezen wat erop staat.`
          : `De bladzijden ${listed(pages)} zijn gescand of getekend. Deelwijzer kan niet lezen wat erop staat.`,
      unread: 'Deelwijzer kan dit bestand niet lezen.',
      broken: 'Dit bestand is beschadigd, of Deelwijzer kent het niet.',
      encrypted: 'Op dit bestand zit een wachtwoord. Deelwijzer kan het niet lezen.',
      'too-large': 'Dit bestand is te groot om te lezen.',
    },
    open: 'Open het om te kijken',
    close: 'Sluit',
    elsewhere: 'Deelwijzer kan het hier niet tonen. Bekijk het in het EPD.',
    shown: (name: string) => `Afbeelding ${name}`,
    leaveOut: 'Laat weg',
    putBack: 'Zet terug',
    /** What a button says, of which file: for who hears it. */
    of: (act: string, name: string) => `${act}: ${name}`,
    gone: 'Dit gaat niet mee.',
    looked: 'Ik heb het bekeken; het mag zo mee',
    recorded: 'Dat je dit bevestigt, komt in het logboek.',
  },
};

/** The shape that every language fills. */
export type ReduceFiles = Widened<typeof reduceFiles>;
type Widened<T> = T extends string
  ? string
  : T extends (...args: never[]) => unknown
    ? T
    : { readonly [Key in keyof T]: Widened<T[Key]> };
