export interface ProgressNote {
  daysAgo: number;
  time: string;
  author: string;
  kind: 'Huisbezoek' | 'Consult' | 'Telefonisch' | 'Overleg' | 'Intake' | 'Crisisdienst' | 'Behandelplanbespreking';
  text: string;
}

export interface Goal {
  aim: string;
  actions: string;
  by: string;
}

export interface Medication {
  name: string;
  dose: string;
  use: string;
  prescriber: string;
  startedDaysAgo: number;
}

export interface Measurement {
  instrument: string;
  about: string;
  maximum: number;
  /** Oldest first. */
  scores: { daysAgo: number; score: number }[];
}

export interface Letter {
  id: string;
  daysAgo: number;
  direction: 'in' | 'uit';
  with: string;
  subject: string;
  text: string;
}

export interface Contact {
  name: string;
  relation: string;
  phone: string;
  email?: string;
  remark: string;
}

export interface Client {
  number: string;
  /** As the banner shows it: "A. de Vries". */
  name: string;
  /** As lists sort it: "Vries, A. de". */
  sortName: string;
  givenName: string;
  sex: 'v' | 'm';
  /** ISO. */
  birthDate: string;
  bsn: string;
  address: string;
  phone: string;
  email: string;
  team: string;
  status: 'In zorg' | 'Aangemeld' | 'Uit zorg';
  practitioner: string;
  /** What the banner warns of: legal position, lookalike names, authority. */
  badges: string[];
  diagnosis: string[];
  notes: ProgressNote[];
  plan: { problem: string; goals: Goal[]; crisis: string };
  medication: Medication[];
  measurements: Measurement[];
  letters: Letter[];
  contacts: Contact[];
}
