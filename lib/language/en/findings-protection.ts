import { single } from '../lines.ts';
import type { FindingTexts } from '../shapes.ts';

/** The second and third lock: art. 6 and art. 9 GDPR. */
export const protection = {
  'lawful-basis-missing': {
    line: 'On which lawful basis of the GDPR do you disclose this?',
    todo: 'Choose one of the six. With consent it is a; with a legal duty c. Change what is filled in if it is not right.',
    why: 'The GDPR asks for one of six reasons for every disclosure. It comes beside your professional secrecy, not instead of it.',
    passage:
      'Table 1 names the six: consent, contract, legal duty, mortal danger, public task and legitimate interest.',
  },
  'no-lawful-basis': {
    line: 'There is no lawful basis in the GDPR to disclose this.',
    why: 'Without one of the six reasons of the GDPR you may not give personal data. Asking for consent is often the shortest way.',
    passage: 'Who gives and who receives each need a lawful basis of their own from the six of table 1.',
  },
  'exception-missing': {
    line: 'Which exception lets you share health data?',
    todo: 'Choose the exception from article 9 GDPR. With consent it is a, explicit consent.',
    why: 'Sharing health data is forbidden unless an exception allows it. What mental health care knows of a person always counts as health data.',
    passage: 'Table 2 lists the exceptions that matter for working together.',
  },
  'no-exception': {
    line: 'There is no exception that lets you share health data.',
    why: 'For health data a lawful basis is not enough. There must also be an exception to the ban on sharing them.',
    passage: 'Beside a basis an exception is needed; most hold only if a Dutch law has worked them out.',
  },
  'exception-unsettled-in-conflict': {
    line: 'The guide names no exception of the GDPR here. Record what you lean on.',
    verdict: 'This is allowed, if you record which exception of the GDPR you lean on.',
    todo: 'Write down which exception you think fits best and put it to the data protection officer. If there is no time, do that right after.',
    why: 'The guide allows breaking secrecy in a conflict of duties, but does not say which exception of article 9 GDPR goes with it. If the client cannot be reached or is not competent, vital interest fits.',
    passage:
      'With a concrete and serious threat the police may know, even without the client’s yes; the example says nothing of article 9.',
  },
  'public-task-not-yours': {
    line: 'A task in the public interest is no lawful basis for a care provider.',
    why: 'This basis is for public authorities. The task of a municipality or another authority gives you neither a duty nor a right to tell.',
    passage:
      'A care provider has no public task itself, and the task of a partner is something else than a duty for you.',
  },
  'legitimate-interest-not-for-authority': {
    line: 'A public authority cannot rely on legitimate interest here.',
    why: 'An authority that carries out a public task needs a task or duty in law for it. Legitimate interest is for others.',
    passage: 'Basis f says outright that an authority cannot use it to carry out its public task.',
  },
  'basis-provision-missing': {
    line: 'Which article of law gives you the duty or task to disclose this?',
    todo: 'Choose the provision from the list or write down the article. If you cannot name one, choose another basis.',
    why: 'You can lean on a law only if it is clear: which data, to whom, when. A general task in a law is not enough.',
    passage:
      'A legal duty must be clear and precise, so that all know beforehand which data go under which conditions.',
  },
  'exception-provision-missing': {
    line: 'In which law has this exception been worked out?',
    todo: 'Choose the provision from the list or write down the article. If there is none, choose another exception.',
    why: 'This exception does not work by itself. It holds only once another law, such as the UAVG (the Dutch GDPR act) or a care act, makes it concrete.',
    passage: 'The exceptions with an asterisk in table 2 hold only through another law that works them out.',
  },
  'vital-interest-needs-inability': {
    line: 'The client can consent. Vital interest then does not fit.',
    why: 'Vital interest is for who cannot be asked for consent: unconscious, not to be found or incompetent. Whoever can answer, you ask.',
    passage:
      'This exception holds if life or health is at stake and the client is physically or legally unable to consent.',
  },
  'ability-unknown': {
    line: ({ missing }) => {
      if (single(missing) === 'client.competent') return 'Can the client oversee what this decision means?';
      if (single(missing) === 'client.reachable') return 'Can the client be reached to ask for consent?';
      return 'Can the client give consent now?';
    },
    todo: 'Say whether the client can be reached and can oversee the consequences. If either is no, vital interest may fit.',
    why: 'Vital interest is allowed only if the client cannot consent. So you must know that.',
    passage: 'Beside danger to life or health this exception asks that the client is unable to consent.',
  },
} satisfies FindingTexts;
