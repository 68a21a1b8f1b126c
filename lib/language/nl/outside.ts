import type { Condition } from '../../minimise/outside.ts';

/**
 * What a bystander may see, and what helps. `seen` follows "De cliënt …"; what stands between square brackets she fills
 * in. Never a diagnosis, treatment or medicine (2014 uitgangspunt 9); a test reads them with the finder of categories.
 */
export interface OutsideWords {
  readonly seen: string;
  readonly helps: string;
}

const conditions: Record<Condition, OutsideWords> = {
  psychosis: {
    seen: 'kan dingen zien of horen die anderen niet zien of horen',
    helps: 'Blijf rustig, praat kort en duidelijk, en kom niet te dichtbij.',
  },
  depression: {
    seen: 'kan weinig energie hebben en traag reageren',
    helps: 'Geef tijd, vraag één ding tegelijk, en kom op een vaste tijd.',
  },
  mania: {
    seen: 'kan heel druk zijn, snel praten en weinig slapen',
    helps: 'Blijf rustig, houd het gesprek kort, en spreek één ding tegelijk af.',
  },
  trauma: {
    seen: 'kan erg schrikken van harde geluiden, aanraking of onverwacht bezoek',
    helps: 'Zeg van tevoren dat je komt en wat je gaat doen, en raak niemand aan zonder het te vragen.',
  },
  anxiety: {
    seen: 'kan erg gespannen raken op een drukke of nieuwe plek',
    helps: 'Zeg vooraf wat er gaat gebeuren, en geef ruimte om even weg te lopen.',
  },
  autism: {
    seen: 'kan moeite hebben met drukte en verandering, en woorden letterlijk nemen',
    helps: 'Zeg precies wat je bedoelt, houd je aan de afspraak, en meld een wijziging op tijd.',
  },
  dementia: {
    seen: 'kan dingen vergeten of de weg kwijt zijn',
    helps: 'Zeg wie je bent, herhaal rustig wat je zei, en zet afspraken op papier.',
  },
  addiction: {
    seen: 'kan op sommige momenten niet goed aanspreekbaar zijn',
    helps: 'Lukt een gesprek niet, kom dan op een ander moment terug.',
  },
  personality: {
    seen: 'kan van streek raken als iets anders loopt dan verwacht',
    helps: 'Blijf rustig, wees duidelijk over wat wel en niet kan, en doe wat je belooft.',
  },
  suicidality: {
    seen: 'kan zichzelf in gevaar brengen',
    helps: 'Bel bij direct gevaar 112, en bij zorgen [naam en nummer].',
  },
  eating: {
    seen: 'kan er zwak uitzien en het lastig vinden om met anderen te eten',
    helps: 'Zeg niets over uiterlijk of gewicht, en bel 112 als iemand flauwvalt.',
  },
  attention: {
    seen: 'kan afspraken vergeten en snel afgeleid zijn',
    helps: 'Zet afspraken op papier, en stuur een herinnering.',
  },
  intellectual: {
    seen: 'kan moeite hebben met lange brieven en moeilijke woorden',
    helps: 'Gebruik korte zinnen, leg één ding tegelijk uit, en vraag of het duidelijk is.',
  },
  compulsion: {
    seen: 'kan veel spullen bewaren of lang met hetzelfde bezig zijn',
    helps: 'Raak spullen niet aan en ruim niets op zonder het te vragen.',
  },
  'brain-injury': {
    seen: 'kan snel moe zijn en tijd nodig hebben om te antwoorden',
    helps: 'Houd het gesprek kort, op een rustige plek.',
  },
  seizures: {
    seen: 'kan plotseling vallen of even niet reageren',
    helps: 'Leg iets zachts onder het hoofd, houd niet vast, en bel 112 als het langer dan vijf minuten duurt.',
  },
  physical: {
    seen: 'kan moeite hebben met [wat niet lukt, zoals lopen of tillen]',
    helps: 'Vraag wat wel lukt, en geef tijd.',
  },
  treatment: {
    seen: 'is bij ons in zorg; naar verwachting wordt [wat anderen merken] minder',
    helps: 'Bel [naam en nummer] als het niet minder wordt.',
  },
  other: {
    seen: 'kan [wat een ander ziet of hoort]',
    helps: 'Het helpt als je [wat de ander kan doen].',
  },
};

export const outside = {
  conditions,
  nobody: 'De cliënt',
  and: 'en',
  title: 'Wat een buitenstaander ziet',
  /** Stands by every suggestion. */
  confirm: 'Een voorstel, geen feit. Pas het aan tot het klopt voor deze cliënt.',
  accept: 'Zet dit in plaats van de zin',
};

export type OutsideTexts = typeof outside;
