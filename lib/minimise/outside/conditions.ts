/**
 * Kinds of condition by what a bystander notices of them. Words for each are in lib/language; they never name it.
 * Where a sentence speaks of treatment or medication only, or of what has no kind, the last two stand.
 */
export const CONDITIONS = [
  'psychosis',
  'depression',
  'mania',
  'trauma',
  'anxiety',
  'autism',
  'dementia',
  'addiction',
  'personality',
  'suicidality',
  'eating',
  'attention',
  'intellectual',
  'compulsion',
  'brain-injury',
  'seizures',
  'physical',
  'treatment',
  'other',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** How they are written in a record. `treatment` and `other` are what is left. */
export const CALLED: Partial<Record<Condition, string>> = {
  psychosis:
    'psychose*, psychotisch*, psychotici, schizo*, waan, wanen, waanidee*, waandenkbeeld*, waanstoornis*, hallucin*, paranoi*, paranoide, stemmen hoort, hoort stemmen, katatonie',
  depression: 'depressi*, depressief, dysthym*, stemmingsstoornis*, melanchol*, postnatale depressie',
  mania: 'manie, manisch*, manies, hypoman*, bipola*, manisch depressi*',
  trauma:
    'ptss, ptsd, posttraumatisch*, psychotrauma*, jeugdtrauma*, traumaverwerking, vroegkinderlijk* trauma*, psychisch trauma, getraumatiseerd*, traumatisering, dissocia*, herbelevingen',
  anxiety: 'angststoornis*, paniekstoornis*, paniek*, fobie, *fobie, agorafob*',
  autism: 'autis*, asperger, ass, pdd nos, autismespectrum*',
  dementia: 'dementie*, dement, dementerend*, alzheimer*, korsakov, korsakow, geheugenstoornis*, cognitieve stoornis*',
  addiction:
    'verslaafd*, *verslaafd, *verslaafde, *verslaving, verslaving, verslavingen, verslavingsproblemat*, alcoholisme, alcoholafhankelijk*, alcoholgebruiksstoornis*, alcoholmisbruik, middelengebruik, middelenafhankelijk*, middelenmisbruik, middelenstoornis*, drugsverslaa*, stoornis in het gebruik, stoornis in alcoholgebruik, cocaine*, heroine*, ghb, intoxicatie*',
  personality:
    'persoonlijkheidsstoornis*, persoonlijkheidsproblemat*, borderline*, emotieregulatie*, narcis*, antisocia*, theatrale',
  suicidality: 'suicid*, suicide*, zelfmoord*, zelfdod*, automutil*, zelfbeschad*, doodswens*, tentamen suicidii',
  eating: 'eetstoornis*, anorexia, boulimia, binge, eetbuien',
  attention: 'adhd, add, aandachtstekort*, hyperactiviteit*',
  intellectual: 'lvb, licht verstandelijk*, verstandelijk* beperk*, verstandelijke beperking*, zwakbegaafd*, iq',
  compulsion: 'ocd, dwangstoornis*, obsessief*, verzamelstoornis*, hoarding, hoardingstoornis, smetvrees',
  'brain-injury':
    'nah, hersenletsel, niet aangeboren hersenletsel, cva, beroerte, herseninfarct*, hersenbloeding*, contusio*',
  seizures: 'epilep*, insult, insulten, toeval, convulsie*',
  physical:
    'diabetes*, copd, kanker, *carcinoom, hartfalen, *infarct, *fractuur, reuma*, artrose, artritis, *itis, hypertensie, parkinson*, multiple sclerose, hiv, hepatitis, nierfalen, longontsteking, amputatie*',
};
