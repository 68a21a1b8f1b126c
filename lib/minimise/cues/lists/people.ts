/** Before or after a name: that it is of somebody who is there for her work. */
export const PROFESSION_WORDS = `
tolk, tolken, dr, drs, prof, arts, *arts, psychiater*, *psychiater, psycholoog, *psycholoog, psychotherapeut, *therapeut, spv, svp, gz, verpleegkundig*, *verpleegkundige, casemanager*, regiebehandelaar*, behandelaar*, medebehandelaar, begeleider*, *begeleider, maatschappelijk werker, *werker, *werkster, wijkagent*, agent, rechercheur, inspecteur, officier, rechter, advocaat, mr, griffier, reclasseringswerker*, consulent*, klantmanager, medewerker*, medewerkster*, *medewerker, coordinator*, *coordinator, coach, *coach, bewindvoerder, curator, mentor, voogd, gezinsvoogd, jeugdbeschermer, leerkracht, juf, meester, docent, directeur, manager, teamleider, voorzitter, secretaris, secretaresse, collega, collegae, operateur, anesthesist, assistent, specialist, internist, cardioloog, neuroloog, chirurg, *loog, *chirurg, apotheker, tandarts, diëtist, logopedist, ergotherapeut
`;
/** After these, whoever is named wrote or gets the letter. */
export const WRITER_WORDS = `
groet, groeten, groetjes, hoogachtend, ondertekend, opgesteld, auteur, afzender, van de hand, namens, verslaglegger, cc
`;
export const ADDRESS_WORDS = `geachte, beste, hallo, dag, hoi, aan, tav, t.a.v., ter attentie`;
/** Before a name: that it is the client's own. */
export const CLIENT_WORDS = `
betreft, betreffende, inzake, client, clienten, cl, patient, patiente, pt, pte, betrokkene, bovengenoemde, naam, deelnemer, bewoner, bewoonster
`;
/** Between a word of these and the name may stand no more than how one is addressed. */
export const COURTESY_WORDS = `mw, mevr, mevrouw, dhr, heer, de, meneer, meisje, jongen, haar, zijn, mijn, een, van, en, met`;
