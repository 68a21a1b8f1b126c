/** Danger to the client or to another; that there is none is about it as well. */
export const RISK = `
suicid*, suicide*, tentamen suicidii, zelfmoord*, zelfdod*, doodswens*, doodsgedachte*, doodsverlangen, levensmoe*, uit het leven, einde aan ~ leven, eind aan ~ leven, leven ~ beeindigen, niet meer leven, niet meer verder leven, wil ~ dood, liever dood, dood willen
zelfbeschad*, automutil*, zelfverwond*, zelfverwaarloz*, verwaarlozing, verwaarloost, beschadigt zich*, snijdt zich*, zichzelf iets aan, krast zich*
agressi*, geweld, gewelds*, gewelddad*, *geweld, huiselijk geweld, kindermishandel*, mishandel*, ouderenmishandel*, dreiging*, bedreig*, dreigt, dreigde, dreigen, dreigend*, intimid*, stalk*, escal*, ontremd*
wapen, wapens, vuurwapen*, steekwapen*, gewapend, pistool, mes, messen, keukenmes*, hakmes*, bijl
brandgevaar*, brandstich*, brand gesticht, brand gestoken, brand ~ gesticht, gas open*, gas ~ uit te draaien, vergeet ~ gas, explosiegevaar
gevaar, gevaren, gevaarlijk*, levensgevaar*, *gevaar, *gevaarlijk, onveilig*, veiligheidsrisico*, acute nood, crisis, crisissituatie*
risico, risicos, risicotaxatie*, risico inschatting, risicogedrag, valrisico*, terugvalrisico*, recidiverisico*, hoogrisico*, verhoogd risico
`;
export const RISK_SEEN = `
bedreigde, bedreigt, agressief gedrag, vernielt, vernielde, slaat ~ om zich heen
`;
export const RISK_OFFENCE = `
brandstichting*, brand gesticht, brand ~ gesticht, mishandeling, geweldsdelict*, bedreiging ~ aangifte
`;
