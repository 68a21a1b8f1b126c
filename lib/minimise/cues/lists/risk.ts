/** Danger to the client or to another; that there is none is about it as well. */
export const RISK = `
van het leven ~ beroven|beroofd, poging gedaan, poging tot zelf*, suïcidepoging*, afscheidsbrief*, voor de trein, van ~ flat|balkon ~ springen, springen van, overdosis, verwond*, gewond*, wurg*, iets aandoen, iets ~ aandoen, iets aan te doen, iets aan doen, dood te maken, dood maken, doodsbedreig*, steekpartij*, steekincident*, schietincident*, vechtpartij*, vecht, vechten, gevochten, slaat ~ kinderen|kind|partner|moeder|vader|vrouw|man, geslagen, slaan, klappen
gas aan, gas ~ staan, gaskraan, kaarsen, brand, sigaret ~ bed, ontploff*, kookt ~ vergeet, pan op het vuur, veiligheid ~ geding|gevaar, veiligheid van, niet veilig, zorgen over de veiligheid, ernstig nadeel, noodsituatie*, levensbedreig*, ondervoed*, onderkoeld*, uitgedroogd, uitdroging, valt vaak, vaak gevallen, seksueel misbruik|geweld|misbruikt, uitbuiting, uitgebuit, vergiftig*
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
