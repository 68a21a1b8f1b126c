import type { ChoiceWords } from '../../disclosure/draft/choices/words.ts';

/** What the choices in the sentence are called. A choice says in its own words all that it settles. */
export const choices: ChoiceWords['choices'] = {
  discloser: {
    professional: {
      label: 'as a care professional bound by secrecy',
      hint: 'doctor, nurse, psychologist, youth care worker',
    },
    derived: { label: 'at a care provider, with derived secrecy', hint: 'secretary, receptionist, trainee' },
    authority: { label: 'at a public authority, without secrecy' },
    'authority-derived': { label: 'at a public authority, with derived secrecy' },
    other: { label: 'otherwise, without secrecy' },
  },
  anonymous: { label: 'anonymous data', hint: 'nobody can find out who it is' },
  what: {
    'answers-plain': { label: 'answers to questions, without diagnosis or treatment' },
    'answers-clinical': { label: 'answers to questions, with diagnosis and treatment' },
  },
  noCategories: 'no other data',
  asLastTime: (on) => `as on ${on}`,
  knownPartner: 'known partner',
  forPurpose: (organisation, purpose) => `${organisation}, for ${purpose}`,
  named: (typed) => `“${typed}”`,
  namedHint: 'new: then you choose what kind of party it is',
  necessity: (purpose) => [`only this is needed for ${purpose}`, 'the recipient cannot decide without these data'],
  necessityPlain: ['the recipient needs only this', 'the recipient cannot decide without these data'],
  tooMuch: { label: 'there is more in it than is needed', hint: 'then you see what can be left out' },
  earlierConsent: (on, organisation) =>
    ['with consent', on && `of ${on}`, organisation && `for ${organisation}`].filter(Boolean).join(' '),
  earlierConsentHint: (purpose, fromNumber) =>
    [fromNumber === null ? 'from the register' : `from disclosure ${fromNumber}`, purpose].filter(Boolean).join(': '),
  consentSpoken: { label: 'with consent, given orally' },
  consentWritten: { label: 'with consent, given in writing' },
  consentMissing: { label: 'with consent, but there is none yet', hint: 'then this waits until you asked' },
  claimKeywords: {
    covenant: 'covenant agreement protocol cooperation',
    'recipient-has-basis': 'recipient has own basis may have it GDPR partner',
    'recipient-statutory-task': 'statutory task recipient municipality public duty',
    'blanket-consent': 'general consent blanket intake form signed once',
  },
  groundKeywords: {
    consent: 'consent agreed yes permission',
    'statutory-duty': 'law obliges duty statutory report',
    'statutory-power': 'law allows power right to report Wvggz Wfz',
    'conflict-of-duties': 'conflict of duties danger harm emergency serious',
    'weighty-interest': 'weighty interest',
    'direct-involvement': 'treatment colleague stand-in team directly involved',
    representation: 'representative parent guardian mentor curator',
    none: 'none nothing do not know',
  },
  ways: {
    'secure-mail': { label: 'secure mail' },
    epd: { label: 'the record system, over a secure connection' },
    portal: { label: 'a secure portal' },
    'phone-note': { label: 'telephone, the recipient notes it down' },
    'phone-no-note': { label: 'telephone, it ends up in no file' },
    meeting: { label: 'a meeting that is minuted' },
    'paper-closed': { label: 'paper, handed over or in a closed envelope' },
    'file-secure': { label: 'a file, sent in a secure way' },
    mail: { label: 'ordinary mail', hint: 'not secure' },
    print: { label: 'a print-out, handed over or in a closed envelope' },
    clipboard: { label: 'the clipboard', hint: 'then you say whether the way is secure' },
    screen: { label: 'looking along on the screen, nothing goes along' },
    'system-access': { label: 'access to the record system', hint: 'the recipient looks in the record itself' },
    other: { label: 'another way', hint: 'then you say whether the way is secure' },
  },
  informed(answer, parents) {
    const [who, verb, not] = parents
      ? ['the parents', 'know', 'do not know']
      : ['the client', 'knows', 'does not know'];
    if (answer === 'yes') return { label: `${who} ${verb}` };
    if (answer === 'will-be') return { label: `${who} will hear it from me`, hint: 'you are reminded of it' };
    return { label: `${who} ${not}`, hint: 'then you write down why' };
  },
  fromThePage: 'says the page',
};
