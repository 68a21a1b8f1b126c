/** Whether somebody keeps to the treatment, not what it is. */
export const ADHERENCE = `
weggebleven, bleef weg, blijft weg, niet gekomen, kwam ~ niet, komt ~ niet op, niet op komen dagen, zonder bericht afwezig, zonder bericht weg*, zonder afmelding, ongeoorloofd afwezig*, vergeet ~ medicatie|pillen|afspraken|medicijnen|tabletten
neemt ~ medicatie|pillen|medicijnen|tabletten ~ in, neemt ~ onregelmatig in, slikt ~ trouw|dagelijks|onregelmatig|wisselend, gebruikt ~ medicatie|medicijnen ~ niet|onregelmatig|wisselend|trouw, haalt ~ medicatie|recept ~ op, haalt ~ medicatie niet
houdt ~ hulp|zorg|hulpverlening|contact|boot ~ af, hulp ~ afgehouden, zorg ~ afgehouden, weert ~ ~ af, wijst ~ hulp|zorg|behandeling|begeleiding ~ af, hulp ~ afgewezen, afwijzend, hulpweiger*, accepteert ~ geen hulp|zorg|begeleiding, accepteert ~ hulp|zorg|begeleiding, staat ~ open voor ~ hulp|behandeling|zorg|begeleiding, ziet ~ af van ~ hulp|behandeling|zorg, laat ~ hulpverlening ~ toe, laat zich ~ helpen
werkt ~ mee, meegewerkt aan, medewerking, zich ~ gehouden aan, aan ~ voorwaarden ~ gehouden|voldaan, aan ~ afspraken ~ gehouden, houdt ~ zich ~ niet aan, voorwaarden ~ overtreden|geschonden|nagekomen, afspraken ~ nagekomen|geschonden, komt ~ verplichtingen ~ na, zich aan de ~ afspraken|voorwaarden
reageert ~ niet op ~ brieven|telefoon|uitnodigingen|oproepen|berichten|post, niet bereikbaar voor ~ hulpverlening|behandelaar|ons, contact ~ verbroken, verbreekt contact, verbrak ~ contact, uit zorg gestapt, haakt ~ af, afgehaakt, stopt ~ behandeling, stopte ~ behandeling, brak ~ behandeling ~ af, breekt ~ behandeling ~ af, gemotiveerd, motivatie
no show, no shows, niet verschenen op ~ afspraak, niet op ~ afspraak verschenen, niet op ~ afspraak, noshow*, niet verschenen, niet verscheen, verscheen niet, verschijnt niet, verschijnt onregelmatig, verschijnt ~ niet, niet komen opdagen, niet opgedaagd, komt ~ niet opdagen, kwam ~ niet opdagen, niet opdagen
komt ~ afspraken niet na, komt ~ afspraken ~ niet na, komt ~ afspraken na, komt ~ afspraken ~ na, kwam ~ afspraken niet na, afspraken niet nakomen, nakomen van afspraken, mist ~ afspraken, miste ~ afspraken, gemiste afspraken
zegt ~ afspraken ~ af, zegt ~ afspraken af, zegde ~ afspraken af, afspraken ~ afgezegd
houdt zich ~ aan ~ behandelafspraken|voorwaarden|behandeling|afspraken, hield zich ~ aan ~ behandelafspraken|voorwaarden|behandeling|afspraken, houdt zich niet aan
therapietrouw*, therapieontrouw*, behandeltrouw*, behandelontrouw*, medicatietrouw*, medicatieontrouw*, trouw aan, compliant, noncompliant, compliance
zorgmijd*, zorgweiger*, mijdt ~ zorg, mijdt ~ hulp, mijdt contact, mijdt ~ behandeling, vermijdt ~ zorg
slikt ~ medicatie ~ niet, slikt ~ medicatie|pillen|medicijnen ~ in, slikt ~ niet, slikte ~ niet, neemt ~ medicatie|pillen|medicijnen ~ in, neemt ~ medicatie|pillen|medicijnen in, neemt ~ medicatie|pillen|medicijnen niet, neemt ~ niet in, neemt ~ trouw in, inname van medicatie, medicatie inname
weigert ~ medicatie|behandeling|zorg|hulp|begeleiding|pillen|depot|opname, weigerde ~ medicatie|behandeling|zorg|hulp|begeleiding|pillen|depot|opname, wil geen hulp|behandeling|zorg|medicatie|begeleiding, medicatieweiger*
werkt mee aan ~ behandeling|begeleiding|zorg, werkt goed|niet|onvoldoende|matig mee, meewerken aan ~ behandeling|begeleiding|zorg|onderzoek
gemotiveerd voor ~ behandeling|hulp, ongemotiveerd*, behandelmotivatie, motivatie voor ~ behandeling
met ~ medicatie gestopt, gestopt met ~ medicatie|pillen|behandeling|medicijnen, stopte met ~ medicatie|pillen|behandeling, stopt met ~ medicatie|pillen|behandeling
behandeling ~ afgebroken, behandeling ~ gestaakt, voortijdig ~ gestopt|beeindigd|afgebroken, drop out, dropout, uit beeld geraakt, uit zorg gevallen, onttrekt zich aan, onttrokken aan
`;
