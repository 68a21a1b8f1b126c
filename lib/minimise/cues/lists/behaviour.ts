/** What somebody who stands by can see, hear or smell. */
export const BEHAVIOUR = `
schreeuw*, geschreeuw*, gil, gilt, gilde, gillen, gegil, scheld*, schold*, gescheld, uitgescholden, vloekt, tiert, raast, roept ~ naar, lawaai, lawaaierig, geluidsoverlast, geluidshinder, burenlawaai, harde muziek, muziek hard, overlast, overlastgevend*, bonkt, bonken, bonst, bonzen, slaat ~ deuren, stampt, slaat op
vervuil*, rommel, zooi, troep, stank, stinkt, stonk, afval, vuilnis*, ongedierte, kakkerlak*, ratten, muizen, schimmel, uitwerpselen, urinelucht, verzamelt, verzamelwoede, hamster*, verwaarloosde, verwaarloosd, onverzorgd*, vies, vieze, vuile, slechte hygiene, hygiene, ongewassen, kapotte kleding, kapotte kleren, vermagerd*, zichtbaar mager*, blauwe plek*
praat ~ zichzelf, praat ~ in zichzelf, in zichzelf praten, praat hardop, praat verward, verward, verwarde, warrig, onrustig*, gejaagd*, opgewonden, druk gedrag, drukke indruk, ijsbeert, dwaalt, dwalen, dwaalde, zwerft, zwerven, loopt ~ naakt, naakt, halfnaakt, in pyjama, in nachthemd, op blote voeten, midden in de nacht, s nachts ~ op straat, staat voor ~ deur
doet ~ deur niet open, doet niet open, opent de deur niet, deur ~ dicht, deur niet open, gordijnen ~ dicht, gordijnen ~ gesloten, laat niemand ~ binnen, laat niemand toe, brievenbus puilt, post ~ liggen, trekt zich terug, teruggetrokken, kijkt weg, maakt geen contact, zegt niets, reageert niet, staart, huilt, huilde, huilerig, lacht hardop
achterdocht*, wantrouw*, boos, woede, woedend, driftig, prikkelbaar*, geirriteerd, vijandig, kwaad, somber, angstig, bang, paniek*, impulsief, grensoverschrijdend gedrag, ongeremd, provoceert, spuugt, spuugde, schopt, slaat, duwt, duwde, gooit, gooide, vernielt, vernielde, bekladt, agressief gedrag
dronken, beschonken, onder invloed, ruikt ~ drank, ruikt ~ alcohol, alcohollucht, wietlucht, drinkt ~ straat, lallend, bedelt, bedelen, valt mensen lastig, spreekt mensen aan, zit ~ raam, hangt rond
gedrag, gedragingen
`;
