/** Relatives, neighbours, a victim, who reported it: and where the words before a name make it theirs. */
export const RELATION_WORDS = `
moeder, vader, moeders, vaders, mama, papa, ouders, zoon, zoons, zonen, zoontje, dochter, dochters, dochtertje, kind, kinderen, kindje, kleinkind*, kleinzoon, kleindochter, broer, broers, broertje, zus, zussen, zusje, halfbroer, halfzus, oom, tante, oma, opa, grootmoeder, grootvader, grootouders, neef, nicht, neefje, nichtje
schoonzus, schoonmoeder, schoonvader, schoonouders, schoonzoon, schoondochter, zwager, schoonfamilie, stiefvader, stiefmoeder, stiefzoon, stiefdochter, pleegmoeder, pleegvader, pleegouders, pleegkind*
partner, expartner, ex partner, echtgenoot, echtgenote, verloofde, vriendin, vriendje, ex man, ex vrouw, exman, exvrouw, levensgezel
buurman, buurvrouw, buurmannen, buren, buurjongen, buurmeisje, onderbuur*, bovenbuur*, onderburen, bovenburen, omwonende*, buurtbewoner*, huisgenoot, huisgenoten, medebewoner*, medebewoonster, kamergenoot, medepatient*, medeclient*
`;
export const THIRD_PARTY = `
verhuurder, verhuurster, bewoners, medehuurder, meldt ~ anoniem, wie dit meldde, degene die ~ meldde|meldt|klaagde, klager, klagers, klaagster, zijn|haar werkgever, oppas, opa en oma, haar|zijn ouders, iemand uit de buurt, mensen uit de buurt, een vriend|bekende van, vrienden, vrienden en familie, zwangere, ongeboren
haar|zijn jongste|oudste|middelste, tweeling, baby, vrienden van, haar|zijn vrienden, vriendengroep, kennis van, zijn|haar baas, klasgenoten, andere bewoners, andere huurders, andere patienten|clienten, ex schoonfamilie, zijn|haar familie, verzorgende ouder, ouderlijk gezag
${RELATION_WORDS}
haar|zijn|de|een vriend, haar|mijn man, zijn|mijn vrouw, zijn|haar ex, de ex van, ex van, familie, familielid, familieleden, gezin, gezinsleden, gezinslid, naaste, naasten, mantelzorger, mantelzorgers, familieanamnese, hetero anamnese, heteroanamnese
melder, melders, meldster, slachtoffer, slachtoffers, getuige, getuigen, huisbaas, een kennis van, kennissen
`;
