/** What is done, and how it goes. */
export const TREATMENT = `
gesloten afdeling, open afdeling, high care, intensive care psychiatrie, overgeplaatst, overplaatsing, traumaverwerking, bij een|de|zijn|haar psycholoog|psychiater|psychotherapeut|therapeut|behandelaar, onder behandeling van een|de, gesprek|gesprekken met|bij ~ psycholoog|psychiater|behandelaar|therapeut|spv, gesprekken bij, huisbezoek*, komt ~ aan huis, aan huis behandeld, *training, vaardigheidstraining*, lotgenoten*, zelfhulpgroep, neurofeedback, e health, beeldbellen met ~ behandelaar, uitbehandeld, doorbehandel*, verpleegkundige komt, verpleging, wijkverpleging, thuisbegeleid*, herstelgroep*, herstelacademie, intensieve zorg|begeleiding|behandeling, 24 uurs zorg|begeleiding, verblijfszorg, methode, interventie*, hulpverleningsplan, evaluatie ~ behandeling, steunend* gesprek*, steunend*, psychomotorisch*, vaktherap*, creatieve therapie, gezinstherap*, relatietherap*, systeemtherap*, traumatherap*
emdr*, cgt, cognitieve gedragstherap*, schematherap*, mbt, dgt, ect, rtms, ipt, dialectische gedragstherapie, mindfulness*, exposure*
therapie, therapiesessie*, therapiegroep*, therapieprogramma*, *therapie, *therapieen, therapeutische, groepssessie*, sessie*, behandelsessie*, psychoeducatie, psycho educatie
opname*, crisisopname*, heropname*, klinische opname, hic, separ*, gesepareerd*, afzondering, dwangbehandel*, dwangmedicatie, verplichte zorg, verplichte opname, zorgmachtiging*, crisismaatregel*, inbewaringstelling, rechterlijke machtiging, ibs
behandelplan*, behandeldoel*, behandelovereenkomst*, behandelbeleid, behandeltraject*, behandelevaluatie*, behandelverloop, behandeling*, dagbehandel*, deeltijdbehandel*, behandeld, behandelt, nabehandel*
ambulante zorg|hulp|begeleiding|behandeling, woonbegeleiding, thuisbegeleiding, ambulant*, thuiszorg, dagbesteding, beschermd wonen, bescherm* wonen, begeleid wonen
signaleringsplan*, crisisplan*, crisiskaart, zorgplan*, herstelplan*, veiligheidsplan*, zelfbindingsverklaring
fact, fact team*, factteam*, acuut psychiatrisch*, crisisdienst*, nazorg, bemoeizorg traject, detox*, ontgift*, afkick*, kliniek*, klinisch*, verslavingszorg
psychologisch onderzoek, psychiatrisch onderzoek, neuropsychologisch onderzoek, behandelcontact*, huisbezoek ~ verpleegkundige, systeemgesprek*, gesprekken met de|een psycholoog|psychiater
operatie*, geopereerd, chemokuur*, chemotherap*, bestraling*, bestraald, dialyse*, revalidatie*, fysiotherap*, hechten, gehecht, wondzorg
`;
