export const FINANCE = `
schulden, *schulden, schuldenaar, schuldenproblemat*, schuldhulp*, schuldsaner*, schuldeiser*, *schuld, een schuld, de schuld, schuld van|bij|bedraagt, uitkering*, bijstand, bijstandsuitkering*, participatiewet uitkering, wajong*, wia, ziektewet*, ww, aow, iow, wsnp, pensioen*, inkomen, inkomens*, inkomsten*, salaris*, loon, loonbeslag, loonstrook*, minimumloon, vermogen, spaargeld, zakgeld, leefgeld
bewind, bewindvoer*, beschermingsbewind*, budgetbeheer*, budgetcoach*, inkomensbeheer*, kredietbank, curatele
huurachterstand*, betalingsachterstand*, *achterstand ~ huur, achterstallige huur|betaling*, betaalt ~ huur niet, huur niet betalen, huur ~ betalen, kan ~ niet betalen, rekeningen niet, rekeningen blijven, rekeningen ~ liggen, onbetaalde rekening*, aanmaning*, incasso*, deurwaarder*, beslag, beslaglegging, dagvaarding wegens huur, faillissement, failliet, gokschuld*, leent geld, leende geld, geldgebrek, geldproblemen, financie*, armoede, voedselbank
belastingdienst, belastingschuld*, belastingaangifte*, aangifte inkomstenbelasting, inkomstenbelasting, toeslag, toeslagen, zorgtoeslag*, huurtoeslag*, kinderbijslag, rekeningnummer*, bankrekening*, bankpas*, pincode*, iban, creditcard*, € #, # euro
`;
/** What was charged, and to whom; the name of the insurer too. */
export const BILLING = `
declaratie*, gedeclareerd*, declareer*, declareren, dbc*, zpm*, zorgprestatie*, prestatiecode*, zorgproduct*, eigen bijdrage*, eigen risico, factuur*, facturen, gefactureerd, nota van, notas, de nota, verzekeraar, zorgverzekeraar*, ziektekostenverzeker*, zorgverzekering*, verzekerd bij, verzekerdenummer*, polisnummer*, polis, vergoed, vergoeding*, vergoedt, tarief, tarieven, uzovi*, wlz indicatie, onder de wlz|zvw|wmo, zvw, restitutie*
zilveren kruis, vgz, cz, menzis, onvz, dsw, asr, zorg en zekerheid, fbto, univé, ditzo, interpolis, ohra, eno, salland
`;
