/** Whom the share forms offer; the value is what is sent. */
export const PARTNERS: readonly { value: string; label: string; group: string }[] = [
  { value: 'gemeente-wmo', label: 'Gemeente Utrecht, Wmo-loket', group: 'Gemeente' },
  { value: 'gemeente-schuldhulp', label: 'Gemeente Utrecht, schuldhulp', group: 'Gemeente' },
  { value: 'zvh', label: 'Zorg- en Veiligheidshuis, regio Utrecht', group: 'Zorg en veiligheid' },
  { value: 'politie', label: 'Politie, wijkteam Oost', group: 'Zorg en veiligheid' },
  { value: 'reclassering', label: 'Reclassering Midden', group: 'Zorg en veiligheid' },
  { value: 'om', label: 'Openbaar Ministerie', group: 'Zorg en veiligheid' },
  { value: 'veilig-thuis', label: 'Veilig Thuis', group: 'Zorg en veiligheid' },
  { value: 'corporatie', label: 'Woningcorporatie De Hoekwoning', group: 'Wonen en werk' },
  { value: 'bedrijfsarts', label: 'Bedrijfsarts / arbodienst', group: 'Wonen en werk' },
  { value: 'huisarts', label: 'Huisarts', group: 'Zorg' },
  { value: 'buurtteam', label: 'Buurtteam', group: 'Zorg' },
  { value: 'familie', label: 'Familie of naaste', group: 'Naasten' },
];

export const PARTS: readonly { value: string; label: string }[] = [
  { value: 'behandelplan', label: 'Behandelplan' },
  { value: 'voortgang', label: 'Voortgang, laatste 3 maanden' },
  { value: 'medicatie', label: 'Medicatieoverzicht' },
  { value: 'metingen', label: 'Metingen (ROM)' },
  { value: 'signaleringsplan', label: 'Signaleringsplan' },
];

export const partnerLabel = (value: string): string =>
  PARTNERS.find((partner) => partner.value === value)?.label ?? value;
