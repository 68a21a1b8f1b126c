/** The finder knows conditions and medicines by name; this is how one speaks of them otherwise. */
export const DIAGNOSIS = `
dx, remissie, paranoi*, psychische klachten|problemen|problematiek|ziekte|aandoening*|kwetsbaar*, psychiatrische klachten|problemen|problematiek|ziekte|aandoening*|stoornis*|voorgeschiedenis, psychiatrisch ziek*, psychisch ziek*, geestesziek*, ziektebeeld*, ziekte van, aandoening*, comorbid*, prognose*, toestandsbeeld, ziekte inzicht, ziekteinzicht, ziektebesef, gokverslaa*, rouw, burn out, burnout, overspannen, cva, beroerte, herseninfarct*, hartfalen, copd, reuma, zwanger*, allergie*
diagnose, diagnoses, hoofddiagnose*, nevendiagnose*, werkdiagnose*, differentiaal diagnos*, gediagnosticeerd*, gediagnostiseerd*, classificatie*, dsm, icd, lijdt aan, lijdend aan
*stoornis, *stoornissen, stoornis*, psychose*, psychotisch*, psychotici, schizo*, depressi*, manie, manisch*, manies, bipola*, autis*, asperger, ptss, adhd, add, borderline*, dementie*, dement, dementerend*, alzheimer*, anorexia, boulimia, eetstoornis*, angststoornis*, fobie*, trauma, traumas, traumatisering, narcis*, antisocia*, persoonlijkheidsproblemat*
verslaafd*, *verslaafd, *verslaafde, *verslaving, verslaving, verslavingen, verslavingsproblemat*, alcoholisme, alcoholafhankelijk*, drugsverslaa*, middelengebruik, middelenafhankelijk*, middelenmisbruik, alcoholmisbruik, korsakov, korsakow
licht verstandelijk*, verstandelijk* beperk*, verstandelijke beperking*, zwakbegaafd*, lvb, iq, niet aangeboren hersenletsel, nah, hersenletsel
waan, wanen, waanidee*, waandenkbeeld*, hallucin*, stemmen hoort, hoort stemmen, dissocia*, dwangstoornis*, ocd, syndroom*, kanker, carcinoom, epilep*, diabetes*, hiv, aids, hepatitis
mmse, moca, testuitslag*, intelligentieonderzoek, labuitslag*
`;
export const MEDICATION = `
medicatie, medicatie*, medicatie|medicijnen|tabletten ~ aangehouden, medicijn*, medicament*, geneesmiddel*, pil, pillen, tablet*, depot, depots, depotinjectie*, depotmedicatie, injectie*, baxterrol*, weekdoos, recept, recepten, dosering*, dosis, ophogen van, afbouwen van, spiegelbepaling*
antipsychotic*, antidepress*, stemmingsstabilis*, slaapmiddel*, slaappil*, kalmeringsmiddel*, benzodiazep*, benzos, ssri*, methadon*, insuline*, antibiotic*, pijnstiller*, opiat*, stimulantia
# mg, # milligram, # mcg, # dd, 1dd*, 2dd*, 3dd*, 4dd*
`;
