import { single } from '../lines.ts';
import type { FindingTexts } from '../shapes.ts';

/** Who tells whom what: the facts that every other rule stands on. */
export const who = {
  'discloser-missing': {
    line: ({ missing }) => {
      if (single(missing) === 'discloser.kind') return 'In what role do you give this information?';
      if (single(missing) === 'discloser.confidentiality') return 'Which duty of confidentiality applies to you?';
      return 'Who gives the information, and does professional secrecy apply?';
    },
    todo: 'Choose the role in which you do this. If you work in care, your own or your organisation’s secrecy applies.',
    why: 'Different rules hold for a care provider and for a public authority. Who works in care without a secrecy of their own has a derived one: the same duty of silence, taken from that of the clinician.',
    passage:
      'Secrecy rests on the institution as a whole, and in derived form on staff who see client information in their work.',
  },
  'recipient-missing': {
    line: 'To whom do you give this information?',
    todo: 'Choose the kind of partner that comes closest and name the organisation. For a meeting, choose the meeting.',
    why: 'What you may share depends on who gets it. Other grounds hold inside care than outside it.',
    passage: 'The first step is to establish which partner you deal with and what it wants the data for.',
  },
  'participants-missing': {
    line: 'Who is at the table?',
    todo: 'Note the name and organisation of each participant. If you do not know, ask for the list before you tell anything.',
    why: 'You do not tell a meeting, you tell each person in it. It must be allowed for every participant.',
    passage:
      'In law, data go from partner to partner and not to a partnership; the 2014 form therefore asks to write down the participants.',
  },
  'form-missing': {
    line: ({ missing }) => {
      if (single(missing) === 'data.form') return 'How do you pass it on?';
      if (single(missing) === 'data.destinedForFile') return 'Will the recipient put this in a file or record?';
      return 'How do you pass it on, and will the recipient put it in a file?';
    },
    todo: 'Choose spoken, looking along, on paper, digital or access. If you only tell it, say whether the recipient will record it.',
    why: 'A talk of which nothing ends up in a file falls outside the GDPR. Your professional secrecy still holds.',
    passage: 'The GDPR applies to automated processing and to data that are in a filing system or meant for one.',
  },
  'identifiability-missing': {
    line: ({ missing }) =>
      single(missing) === 'data.anonymisedBy' ? 'Who made the data anonymous?' : 'Can the recipient tell who it is?',
    todo: 'Choose anonymous, pseudonymised or identifiable. If it is anonymous, say who made it so.',
    why: 'Fewer rules hold for truly anonymous data. But making them anonymous counts too, and it matters who does that.',
    passage: 'The second step is to establish whether the data are anonymous, pseudonymised or simply personal.',
  },
  'scope-missing': {
    line: ({ missing }) => {
      if (single(missing) === 'data.scope') return 'How much do you tell?';
      if (single(missing) === 'data.categories') return 'Which kinds of data are in it?';
      return 'What exactly do you tell, and how much?';
    },
    todo: 'Choose the smallest amount that is enough and tick the kinds of data in it.',
    why: 'Without knowing what leaves, nobody can say whether it is needed.',
    passage: 'The fourth step is to gather the data and check that nothing is in it that the purpose does not need.',
  },
  'gdpr-not-applicable-anonymous': {
    line: 'If it is truly anonymous, the GDPR does not apply to what you disclose.',
    why: 'Anonymous data point at nobody and so are not personal data. Making them anonymous can still fall under the GDPR.',
    passage: 'If nobody can find out whom data are about, they fall outside the GDPR.',
  },
  'anonymity-untested': {
    line: 'Can the recipient, with reasonable effort, find out who this is?',
    todo: 'Think of what the recipient already knows or can easily look up: town, age, a striking event. When in doubt, it is not anonymous.',
    why: 'Taking out the name is often not enough. Together with what the recipient already has, one detail can point at the client.',
    passage:
      'The checklist has you consider whether the recipient can find the identity with its own or easily found data.',
  },
  'not-anonymous': {
    line: 'This is not anonymous, because the recipient can find out who it is.',
    todo: 'Take out more until nobody can be recognised, or treat it as data about a person.',
    why: 'Who can be found with reasonable effort is identifiable. Then all rules for personal data hold, and so does your secrecy.',
    passage: 'Only if the recipient cannot trace the client with reasonable effort are data likely to be anonymous.',
  },
  'anonymising-is-processing': {
    line: 'Making data anonymous is itself processing and needs its own basis.',
    why: 'To anonymise you use the identifiable data. That needs a lawful basis and an exception for health data, even if the result is anonymous.',
    passage:
      'The example of the employers’ association shows that a scheme made for one recipient does not serve to anonymise for another.',
  },
  'third-party-anonymising-is-disclosure': {
    line: 'Whoever makes it anonymous for you gets to see the data. That is disclosing too.',
    why: 'If you anonymise yourself, you do not breach your secrecy. If you have someone else do it, you do, and then you need a ground.',
    passage: 'Anonymising by yourself breaches no secrecy; as soon as others are involved, it does.',
  },
  'gdpr-not-applicable-oral': {
    line: 'This does not end up in a file: the GDPR does not apply, professional secrecy still does.',
    why: 'The GDPR is about automated data and about files. If the recipient records it after all, the GDPR does apply.',
    passage: 'Even where the GDPR plays no part in a talk, secrecy still needs a ground of its own.',
  },
  'pseudonymous-is-personal': {
    line: 'Pseudonymised data can still be traced: all rules keep applying.',
    why: 'With a key, a link or what the recipient already knows, it can be found out who it is. A number instead of a name protects, but does not make anonymous.',
    passage: 'Data whose name was replaced but that can be traced with more information fall under the GDPR.',
  },
  'in-care-fact-is-health-data': {
    line: 'Even just saying that someone is in care is health data.',
    why: 'Who knows that someone is in mental health care knows something about their health. So secrecy and the GDPR hold for a short yes or no as well.',
    passage: 'The mere fact of being in care counts as a special category of personal data.',
  },
  'criminal-data-other-law': {
    line: 'There are criminal data in it. Extra rules hold for those.',
    verdict: 'This is allowed, if you check that the criminal data may go along.',
    todo: 'Leave them out if it can be done without. If they must go along, ask the data protection officer.',
    why: 'Sharing criminal data is forbidden unless a law makes an exception. The police and the prosecution have laws of their own as well. Deelwijzer does not assess this.',
    passage: 'Criminal data are a kind apart with a ban of their own; the guide does not work out those rules.',
  },
  'bsn-needs-care': {
    line: 'The BSN goes along. Outside care that is seldom needed.',
    verdict: 'This is allowed, if you check that the BSN must really go along.',
    todo: 'Leave the BSN out if name and date of birth are enough. If it must go along, check that the recipient may use it.',
    why: 'The BSN (citizen service number) ties data from many systems to one person and is open to abuse. It may be used only where a law provides for it.',
    passage: 'The BSN is among the sensitive data that need extra protection according to the supervisor.',
  },
  'third-party-data': {
    line: 'It also says something about someone other than the client.',
    verdict: 'This is allowed, if you leave out or can account for the data about others.',
    todo: 'Leave out what is about family, neighbours or others, or explain why the recipient needs it.',
    why: 'That other person has a right to privacy too. And what a client tells you about someone else falls under your secrecy just the same.',
    passage: 'Personal data can be about family too, and secrecy covers what the client told about people and home.',
  },
} satisfies FindingTexts;
