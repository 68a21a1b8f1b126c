/** Whether and when somebody comes: being in care, the appointments, admitted or not. */
export const ATTENDANCE = `
consult, consulten, ingestroomd, instroom, uitgestroomd, uitstroom, doorgestroomd, komt ~ om de week, komt ~ eens per, komt # keer|maal, keer per week, maal per week, komt ~ langs op|bij, kwam ~ langs op|bij, een behandelaar bij ons, behandelaar bij ons, geen client|patient, niet bekend bij, onbekend bij ons, eerste gesprek, kennismakingsgesprek, bij ons geweest, hier geweest, hier in zorg|behandeling, hier onder behandeling, elke week ~ gesprek, gesprekken ~ gehad, afspraken ~ gehad, heeft ~ afspraken, staat ingeschreven, staat ingepland, ingepland, afspraak bij, afspraak met ~ psychiater|psycholoog|behandelaar|verpleegkundige, gesprek met ~ behandelaar, heraanmelding, aangemeld bij|door|voor, overgedragen aan, doorverwezen naar, terugverwezen, zorg ~ gestopt, niet langer in zorg, niet meer bij ons, tot # in zorg, nog in zorg
in beeld bij, bij ons in beeld, client|patient|patiente|deelnemer ~ van|bij onze|ons, laatste|eerste|volgende|vorige|tweede gesprek|bezoek|consult|contact|afspraak|intake, voor zijn|haar gesprek|afspraak|consult|intake, vervolgafspraak*, vervolggesprek*
wordt ~ gezien, werd ~ gezien, is ~ gezien door, zien wij, zien we, gezien op de poli|polikliniek, kwam op tijd, kwam te laat, te laat op ~ afspraak, op tijd op ~ afspraak, meldde zich|zichzelf, meldt zich, heeft zich ~ gemeld, zich ~ gemeld voor, balie gemeld, oproep voor, oproepen voor, uitgenodigd voor ~ gesprek|consult|intake
bezoekt ~ poli|polikliniek|kliniek|spreekuur|inloop, bezocht ~ poli|polikliniek|kliniek|spreekuur|inloop, zorg gestart, zorg is gestart, start zorg, startdatum, einddatum zorg, traject loopt|gestart|afgerond|gesloten, verwezen naar ons|onze, bij ons aangemeld, ligt op de|afdeling, lag op de|afdeling, met verlof, ontslag op|volgt|gepland|uit, is ~ ontslagen, heropgenomen, in consult, is klant bij ons, cliënt bij ggz, loopt bij
in zorg, in de zorg bij, uit zorg, onder behandeling, in behandeling, niet in zorg, zorg ~ afgesloten, zorg ~ beeindigd, dossier ~ gesloten
bij ons in zorg, bij ons ~ bekend, bekend bij ons|onze, bekend binnen onze, bij ons loopt, loopt bij ons, bij ons onder|in behandeling
client|patient|patiente|clienten bij ons|onze, behandelrelatie
op ~ afspraak verschenen, op ~ afspraak geweest, afspraak ~ geweest, verscheen op, verschijnt op, verschenen op, aanwezig op ~ afspraak, aanwezig bij ~ gesprek
op gesprek geweest|gekomen|verschenen, kwam op gesprek|afspraak, komt op ~ gesprek|afspraak
komt ~ naar de poli*, komt elke|iedere week|maand|dag|dinsdag|maandag|woensdag|donderdag|vrijdag, komt # keer, spreekuur, spreekuren
volgende afspraak*, afspraak op, afspraak om, afspraak staat, nieuwe afspraak, afspraak ~ afgezegd, afspraak ~ verzet, heeft een afspraak, afspraak van maandag|dinsdag|woensdag|donderdag|vrijdag
opgenomen, ontslagen uit|van|naar de, met ontslag, bij ontslag, ontslagdatum, ontslagbrief, opnamedatum, opnameduur
wachtlijst, aangemeld, aanmelding, aanmelddatum, ingeschreven, uitgeschreven, inschrijfdatum, uitschrijfdatum
intake, intakegesprek*, contactmoment*, polibezoek*, afgemeld voor, laatst gezien, laatste contact, laatste afspraak
in zorg sinds, zorg sinds, zorgperiode, zorgtraject, in traject
`;
