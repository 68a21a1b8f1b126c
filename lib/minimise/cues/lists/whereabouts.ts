/** Where somebody is now or often comes. */
export const WHEREABOUTS = `
verblijft, verbleef, verblijfplaats, verblijfadres, briefadres, schuiladres, opvangadres, dakloos, dakloze, dakloosheid, daklozenopvang, nachtopvang, crisisopvang, vrouwenopvang, maatschappelijke opvang, noodopvang, opvanglocatie
slaapt ~ buiten, slaapt op straat, slaapt in, slaapt bij, slaapt ~ in de|een, logeert, logeerde, woont tijdelijk, is ondergedoken, ondergedoken, te vinden in|bij|op|rond, hangt rond, zwerft, zwerft rond, leeft op straat, in zijn|haar auto, komt ~ vaak in het park
`;
