/** What a word can be; a word may be several. Bits of one number. */
export const GIVEN = 1 << 0;
export const SURNAME = 1 << 1;
/** Also an ordinary word, though it is on a list of names or places. */
export const WORD_TOO = 1 << 2;
export const PLACE = 1 << 3;
export const MEDICINE = 1 << 4;
export const DIAGNOSIS = 1 << 5;
export const INSTITUTION = 1 << 6;
/** `stichting`, `ziekenhuis`: what follows, or stands before, makes it a name. */
export const INSTITUTION_HEAD = 1 << 7;
/** `dhr.`, `mevrouw`, `dr.`: a name follows. */
export const TITLE = 1 << 8;
/** `zoon`, `buurvrouw`: a name may follow. */
export const KIN = 1 << 9;
/** `huisarts`, `verpleegkundige`, `door`: a name may follow, with a capital. */
export const ROLE = 1 << 10;
/** `van`, `der`, `el`: inside a name. */
export const PARTICLE = 1 << 11;
export const MONTH = 1 << 12;
/** Words of clinical Dutch that are on no other list and never a name: abbreviations, signs named after people. */
export const CLINICAL = 1 << 13;
/** `de`, `met`, `is`: never a name. */
export const FUNCTION = 1 << 14;
/** The first word of something of several words. */
export const BEGINS = 1 << 15;
/** `patnr`, `polis`: a number that identifies follows. */
export const ID_CUE = 1 << 16;
export const PHONE_CUE = 1 << 17;
export const BSN_CUE = 1 << 18;
/** `chronisch`, `recidiverende`: belongs to the diagnosis that follows. */
export const DIAGNOSIS_PART = 1 << 19;
/** `beste`, `groet`: a name may follow. */
export const GREETING = 1 << 20;
export const DATE_CUE = 1 << 21;
/** `apgar`, `vas`, `tensie`: the numbers that follow are measured. */
export const MEASURE = 1 << 22;
export const NUMBER_WORD = 1 << 23;
export const UNIT = 1 << 24;
/** `te`, `in`, `wijk`: a place may follow. */
export const PLACE_CUE = 1 << 25;
/** `nationaliteit`, `religie`, `salaris`: what follows tells of the person's background. */
export const BACKGROUND_CUE = 1 << 26;
export const BACKGROUND = 1 << 27;
export const WEEKDAY = 1 << 28;
/** `huisartsenpraktijk`, `school`: a kind of place; the name behind it is what tells. */
export const INSTITUTION_KIND = 1 << 29;
