/** Where somebody is now or often comes. */
export const WHEREABOUTS = `
slaapt ~ tent|auto|park|station|bos|straat|portiek|kelder|box|schuur, ondergebracht, woont nu|momenteel, bivakkeert, camping, hotel, pension, azc, zonder vaste woon*, adres onbekend, is verhuisd naar, vertrokken naar, gesignaleerd, gezien bij|in|op ~ park|station|centrum|plein|winkelcentrum, houdt zich op|schuil, zit nu bij|in, is nu bij|in, waar hij|zij|ze nu is, waar hij|zij|ze verblijft, logeeradres
verblijft, verbleef, verblijfplaats, verblijfadres, briefadres, schuiladres, opvangadres, dakloos, dakloze, dakloosheid, daklozenopvang, nachtopvang, crisisopvang, vrouwenopvang, maatschappelijke opvang, noodopvang, opvanglocatie
slaapt ~ buiten, slaapt op straat, slaapt in, slaapt bij, slaapt ~ in de|een, logeert, logeerde, woont tijdelijk, is ondergedoken, ondergedoken, te vinden in|bij|op|rond, hangt rond, zwerft, zwerft rond, leeft op straat, in zijn|haar auto, komt ~ vaak in het park
`;
