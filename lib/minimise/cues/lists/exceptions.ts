/** Words that look like a cue and are none. How they are written: ../pattern.ts. */
export const EXCEPTIONS = `
dreigende regen|lucht|wolken|staking|tijdnood|afsluiting, rustig in de buurt|wijk|straat, het is rustig, betaling van deze factuur, onder toezicht van ~ arts|behandelaar, verzekerd van, verzekerd dat, cellen, verzekerde zending, betaald parkeren, brandschoon, voorwaardelijk akkoord, zoek op, op zoek, te zoeken, acuut antwoord, bewoners* van uw, buurtbewoners informeren, financieel verslag|jaarverslag, in ~ hoek van het formulier
aanvraag|bezwaar|klacht|verzoek|zaak|melding ~ ~ behandeld, aanvraag|bezwaar|klacht|verzoek|zaak|melding ~ ~ behandelen, behandeld ~ door uw, risicomanagement, risicoanalyse, brandweer*, brandveilig*, brandmelder, brandverzekering, rustig aan, rustig nalezen, rustig overleg, geen geld terug, tegen betaling, methode van werken, drinkt ~ koffie|thee|water, in de praktijk, allergie voor geen, straffeloos, betaald werk, betaalde baan, het gedrag van ~ gemeente, privacy officer, training voor medewerkers, ruimte en rust, wedstrijdtraining, sporttraining, kosten van de vergadering, gespannen voet, geldig*, met het oog op, motivatie van|voor de|deze|dit|uw aanvraag|verzoek|besluit, is ~ gezien het|de|deze, gezien de|het
contact ~ opgenomen, contact ~ op te nemen, contact ~ opnemen, telefoon ~ opgenomen, telefoon ~ opneemt
opgenomen in het|de|dit|deze|een|onze|ons|mijn|uw verslag|dossier|rapport|rapportage|lijst|bijlage|overzicht|plan|brief|notulen|convenant|register|systeem
opgenomen worden in het|de|een verslag|dossier|rapport|lijst, telefoonnummer ~ opgenomen, opnameapparatuur, geluidsopname*, foto opname*
aanvraag ~ in behandeling, verzoek ~ in behandeling, bezwaar ~ in behandeling, klacht ~ in behandeling, zaak ~ in behandeling, ingeschreven bij|in de kvk|kamer|handelsregister
in behandeling nemen|genomen|neemt|namen, in behandeling te nemen
behandelkamer*, behandelruimte*, behandelaar*, behandelend*, behandelen van de|uw|deze aanvraag, behandeltermijn*
aanvraag ~ behandel*, bezwaar* ~ behandeld, zaak ~ behandeld, klacht ~ behandeld, verzoek ~ behandeld, vraag ~ behandeld
therapeut*, *therapeut, *therapeuten, begeleidend*, begeleider*, therapeutisch*, persoonlijk begeleider, ter begeleiding, aanvraag ~ begeleiding|dagbesteding|voorziening, begeleiding aanvragen, indicatie ~ begeleiding|dagbesteding, maatwerkvoorziening begeleiding
in goede orde, volgens afspraak, zoals afgesproken, afspraken tussen, onze afspraken, afspraken met de|het
nee bedankt, nee dank
risicofactor*, risico factor*, risicovereven*, risicovolle belegging*, risicodrager*, cardiovasculair* risico*, hart en vaatziekten
geweldig*, geweldloze communicatie, wapenveld*, wapenfeit*, wapenstilstand*, gewapend beton, gevarendriehoek, gevarenzone, gevaarlijke stoffen
geen gevaar voor de volksgezondheid, messe*, agressieve tumor|vorm|behandeling
rommelmarkt*, rommelig*, rommelt, lawaaidove*
politieman*, politieagent*, politievrouw*, politieke*, politiek, justitieassistent
verdacht voor, verdacht op, verdachte afwijking|plek|laesie|moedervlek, veroordelend*, niet te veroordelen, zonder te veroordelen
medewerker detentie, aangehouden wegens ziekte, zaak aangehouden, beleid ~ aangehouden, beslissing aangehouden, zitting aangehouden
officier van dienst
schuldig*, schuldgevoel*, schuldvraag, zijn|haar|mijn|hun|onze|uw|eigen schuld, schuld aan, de schuld geven|gegeven|krijgen|krijgt|geeft, onschuld*
psychische belasting, belastbaar*, zorg belasting, inkomend*, inkomen mail, uitkeringsinstantie
met dank voor uw bijstand, uw bijstand, juridische bijstand, rechtsbijstand*
nota bene, nota te nemen, nota van genomen
moedertaal, moedervlek*, moederbedrijf, vaderland*, moederbord, moederkoek
vader des vaderlands, ouder dan, ouder en kind, kinderpsychiat*, kind en jeugd*, vriendelijk*, partners in, contactpersoon van de
beste collega, familie*recht, familiebedrijf*, jeugd en gezin, centrum voor jeugd
diagnose is niet|geen nodig, diagnose niet delen, geen diagnose delen, diagnose niet nodig, diagnose delen, diagnoses delen
diagnostisch*, depotbedrag*, geneesmiddelenwet*, injectie van geld
huisnummer, dakloos makend, verblijfsvergunning*, verblijfstitel*
klinisch psycholo*, klinisch geriater, geen bezwaar, in overleg, storing*, stoornisvrij
`;
