import type { RecipientKind } from '../../assessment/facts.ts';
import type { PartnerHint } from '../shapes.ts';

/** One or two things worth knowing before this partner is told anything. */
export const partners: Record<RecipientKind, readonly PartnerHint[]> = {
  'directly-involved-caregiver': [
    { text: 'Share what this treatment needs, no more.', citation: '2025 noot 15' },
    { text: 'Another team of the same organisation is not part of it by itself.', citation: '2017 §2.1' },
  ],
  'other-caregiver': [
    {
      text: 'Towards a caregiver with a secrecy of their own you must be silent too, unless you have a ground.',
      citation: '2014 bijlage II.4.3',
    },
    { text: 'A GP who has referred the client does not hear back by itself.', citation: '2017 §2.1' },
  ],
  representative: [
    {
      text: 'Check on what footing someone represents: custody, court appointment, authorisation or family.',
      citation: '2025 deel IV',
    },
    {
      text: 'From 16 a competent client decides alone. Then informing a parent or relative needs consent.',
      citation: '2014 bijlage II.4.3',
    },
  ],
  municipality: [
    {
      text: 'What was given with consent the municipality may in principle use only for the purpose discussed with the client. Send that purpose along.',
      citation: '2025 §3.2.3',
    },
    {
      text: 'For policy a law can oblige you to supply certain data. For one client that is no ground.',
      citation: '2025 §3.2.3',
    },
  ],
  'municipal-outreach-desk': [
    {
      text: 'Even the question whether you know someone you answer only with explicit consent.',
      citation: '2025 voorbeeld 4, §3.2.2',
    },
    {
      text: 'If nuisance or threat springs from a disorder, compulsory care under the Wvggz is often the way.',
      citation: '2025 voorbeeld 4',
    },
  ],
  'outreach-team': [
    {
      text: 'About care in the past, too, you tell an outreach team something only with explicit consent.',
      citation: '2025 §3.2.2',
    },
    {
      text: 'If it truly cannot wait for consent, tell outside information only.',
      citation: '2014 bijlage II.4.3',
    },
  ],
  'outreach-meeting': [
    {
      text: 'If a talk with one partner reaches the same, choose that talk.',
      citation: '2014 bijlage I.5',
    },
    {
      text: 'Written agreements are needed beforehand. The report holds a code instead of the name.',
      citation: '2014 uitgangspunten 2 en 11',
    },
  ],
  'care-and-safety-house': [
    {
      text: 'The Wgs gives a basis under the GDPR but leaves your secrecy standing. Mostly you need consent.',
      citation: '2025 §3.2.1',
    },
    {
      text: 'Sometimes it is enough that the partners know that the client is in treatment and with whom, or that only the case coordinator is told.',
      citation: '2025 voorbeeld 5',
    },
  ],
  'case-meeting': [
    {
      text: 'Everyone at the table needs a basis of their own. Know who is there before you start.',
      citation: '2025 §3.2.1',
    },
    { text: 'That someone is or was in care is health data here too.', citation: '2025 voorbeeld 2' },
  ],
  police: [
    {
      text: 'Without consent it can be only if a law provides for it, or with a concrete and serious danger that you can prevent in no other way.',
      citation: '2025 §2.3.3, voorbeeld 6',
    },
    {
      text: 'A phone call or looking along on your screen counts too. Your secrecy holds just the same.',
      citation: '2014 bijlage II.4.3',
    },
  ],
  'public-prosecutor': [
    {
      text: 'For a crisis measure or care authorisation the Wvggz determines what you share.',
      citation: '2021',
    },
    {
      text: 'If you provide forensic care, you may tell whether someone keeps to the treatment. Beyond that your secrecy holds.',
      citation: '2025 misverstand 2',
    },
  ],
  court: [
    {
      text: 'In the Wvggz procedure that act determines what the court gets. Outside it, share nothing without a ground.',
      citation: '2021; 2025 §2.3.3',
    },
    {
      text: 'If you are called as a witness, you may be able to invoke your duty of silence. Ask a lawyer first.',
      citation: '2017 §2.1; 2025 §2.3.2',
    },
  ],
  'probation-service': [
    {
      text: 'That probation may ask for something does not yet give you the right to give it.',
      citation: '2025 misverstand 2',
    },
    {
      text: 'Only in forensic care may you tell, without consent, whether someone keeps to the treatment.',
      citation: '2025 misverstand 2',
    },
  ],
  'housing-corporation': [
    {
      text: 'To prevent an eviction, too, you ask for explicit consent before you say that someone is in care.',
      citation: '2025 §3.2.4',
    },
    {
      text: 'A housing corporation seldom needs the diagnosis. What can be expected helps more.',
      citation: '2014 bijlage II.4.3, II.5',
    },
  ],
  employer: [
    {
      text: 'For anonymous figures, too, you need a basis to make them. A scheme for another does not help.',
      citation: '2025 voorbeeld 8',
    },
    {
      text: 'Anything about one employee mostly needs consent. Mind whether it was truly given freely.',
      citation: '2025 §2.3.3, tabel 2',
    },
  ],
  'safe-home': [
    {
      text: 'Follow the steps of your reporting code. They help weigh whether to report without consent.',
      citation: '2017 §2.1',
    },
    {
      text: 'Ask a knowledgeable colleague for advice first, without a name if you can.',
      citation: '2014 uitgangspunt 3 stap 2',
    },
  ],
  'informal-carer': [
    {
      text: 'An informal carer never counts as sharing in the treatment. If the client says no, at most a conflict of duties remains.',
      citation: '2017 §4.4',
    },
    {
      text: 'Explaining how best to help someone can often be done without giving anything away.',
      citation: '2017 §4.4',
    },
  ],
  family: [
    { text: 'Your secrecy holds towards family too.', citation: '2014 uitgangspunt 11' },
    {
      text: 'If a relative decides for the client, choose representative as the recipient.',
      citation: '2025 deel IV',
    },
  ],
  school: [
    {
      text: 'A pupil from 12 who can oversee it decides alone whether the school hears something.',
      citation: '2014 bijlage II.4.3',
    },
    {
      text: 'On the consent form the parents or guardian sign too until 16.',
      citation: '2025 deel IV',
    },
  ],
  insurer: [
    { text: 'Claims and the name of the insurer fall under your secrecy too.', citation: '2025 §2.3.2' },
    { text: 'Send only what a law asks or what the client said yes to.', citation: '2025 §2.3.3' },
  ],
  researcher: [
    {
      text: 'No general rule allows reuse for research. Look for the law that does, or ask for consent.',
      citation: '2025 §3.2.3',
    },
    {
      text: 'If the researcher makes the data anonymous, you have disclosed them already.',
      citation: '2025 §2.5.1',
    },
  ],
  other: [
    { text: 'First establish who this is and what the data are needed for.', citation: '2025 §2.5 stap 1' },
    {
      text: 'Outside care there are four grounds; in doubt, asking for consent is the ordinary way.',
      citation: '2025 §2.3.3',
    },
  ],
};
