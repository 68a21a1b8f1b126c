import type { Terms } from '../shapes.ts';

export const terms: Terms = {
  discloserKind: {
    'care-provider': {
      label: 'care provider',
      hint: 'You work for a mental health provider or another care organisation.',
    },
    'public-authority': { label: 'public authority', hint: 'You work for a municipality or another public body.' },
    other: { label: 'other' },
  },
  confidentialityKind: {
    professional: {
      label: 'professional secrecy',
      hint: 'By law, as for doctors, nurses, psychologists and youth care workers.',
    },
    derived: {
      label: 'derived secrecy',
      hint: 'You have none yourself but see client data in your work, such as a secretary or receptionist. The same duty of silence holds.',
    },
    none: { label: 'no professional secrecy' },
  },
  recipientKind: {
    'directly-involved-caregiver': {
      label: 'fellow clinician',
      inSentence: 'a fellow clinician',
      hint: 'Carries out the same treatment, such as a colleague in the treatment team or a stand-in.',
    },
    'other-caregiver': {
      label: 'other caregiver',
      inSentence: 'another caregiver',
      hint: 'Works in care, but not on this treatment. The GP after referral too.',
    },
    representative: {
      label: 'client’s representative',
      inSentence: 'the client’s representative',
      hint: 'Parent with custody, guardian, curator, mentor, authorised person, or a relative who decides for an incompetent client.',
    },
    municipality: {
      label: 'municipality',
      inSentence: 'the municipality',
      hint: 'Social support desk, youth, work and income, debt help, policy. The municipality’s neighbourhood team belongs here too.',
    },
    'municipal-outreach-desk': {
      label: 'outreach desk',
      inSentence: 'the outreach desk',
      hint: 'The place of municipality or GGD where worries about someone are reported.',
    },
    'outreach-team': { label: 'outreach team', inSentence: 'the outreach team' },
    'outreach-meeting': {
      label: 'outreach meeting',
      inSentence: 'the outreach meeting',
      hint: 'A meeting in which several parties discuss someone who avoids care.',
    },
    'care-and-safety-house': {
      label: 'care and safety house',
      inSentence: 'the care and safety house',
    },
    'case-meeting': {
      label: 'case meeting',
      inSentence: 'a case meeting',
      hint: 'Another meeting about one client with parties outside care.',
    },
    police: { label: 'police', inSentence: 'the police' },
    'public-prosecutor': { label: 'public prosecution', inSentence: 'the public prosecution service' },
    court: { label: 'court', inSentence: 'the court' },
    'probation-service': { label: 'probation service', inSentence: 'the probation service' },
    'housing-corporation': { label: 'housing corporation', inSentence: 'a housing corporation' },
    employer: { label: 'employer', inSentence: 'an employer', hint: 'An association of employers too.' },
    'safe-home': {
      label: 'Veilig Thuis',
      inSentence: 'Veilig Thuis',
      hint: 'Advice and reporting centre for domestic violence and child abuse.',
    },
    'informal-carer': {
      label: 'informal carer or volunteer',
      inSentence: 'an informal carer',
      hint: 'Helps the client, but does not decide for the client.',
    },
    family: {
      label: 'family or friend',
      inSentence: 'a relative or friend',
      hint: 'If that person decides for the client, choose representative.',
    },
    school: { label: 'school', inSentence: 'the school' },
    insurer: { label: 'insurer', inSentence: 'an insurer' },
    researcher: { label: 'researcher', inSentence: 'a researcher' },
    other: { label: 'other party', inSentence: 'another party' },
  },
  partnerRole: {
    core: {
      label: 'core partner',
      hint: 'Helps the client: GP, GGD, addiction care, mental health care, social work.',
    },
    shell: {
      label: 'shell partner',
      hint: 'Mostly signals: police, municipal service, housing corporation, utility. Needs less.',
    },
  },
  dataForm: {
    oral: { label: 'spoken', inSentence: 'by word of mouth', hint: 'Phone, talk, meeting.' },
    viewing: {
      label: 'looking along on the screen',
      inSentence: 'by letting someone look along on the screen',
      hint: 'The other looks along with you and takes nothing away. That is disclosing too.',
    },
    written: { label: 'on paper', inSentence: 'on paper' },
    electronic: { label: 'digital', inSentence: 'digitally', hint: 'Mail, portal, file, a form of the recipient.' },
    'system-access': {
      label: 'access to the EPD',
      inSentence: 'by giving access to the EPD',
      hint: 'The recipient can look in the record without you.',
    },
  },
  identifiability: {
    anonymous: {
      label: 'anonymous',
      inSentence: 'so that nobody can find out who it is',
      hint: 'Nobody can find out who it is with reasonable effort, not even with what the recipient already knows.',
    },
    pseudonymous: {
      label: 'pseudonymised',
      inSentence: 'under a code',
      hint: 'The name is gone, but with a key or other data the person can be found.',
    },
    personal: {
      label: 'identifiable',
      inSentence: 'by name or otherwise recognisable',
      hint: 'With a name, a number, or enough details to recognise the person.',
    },
  },
  anonymisedBy: {
    nobody: { label: 'nobody, it was anonymous already' },
    discloser: {
      label: 'I or my organisation',
      hint: 'That does not breach your secrecy, but falls under the GDPR.',
    },
    'third-party': {
      label: 'someone else',
      hint: 'That other person sees the data recognisably first. That is a disclosure itself.',
    },
    machine: { label: 'a system', hint: 'No person ever reads the recognisable data.' },
  },
  scope: {
    'in-care-fact': {
      label: 'only that someone is in care',
      inSentence: 'that the client is or was in care',
      hint: 'The bare fact of care, without content. That is health data too.',
      example: '“Yes, this person is in treatment with us.”',
    },
    'outside-information': {
      label: 'outside information',
      inSentence: 'outside information',
      hint: 'What an outsider can see or must reckon with, without the diagnosis behind it.',
      example: '“Can suddenly get angry. Stay calm and do not come too close.”',
    },
    'answers-to-questions': {
      label: 'answers to questions',
      inSentence: 'answers to questions asked',
      hint: 'Only what was asked, question by question.',
      example: 'Three questions of the social support desk, each answered in a sentence.',
    },
    'factual-summary': {
      label: 'factual summary',
      inSentence: 'a factual summary',
      hint: 'Facts and circumstances, without judgements or suspicions.',
      example: 'Half a page: in care since when, what was agreed, what works.',
    },
    'partial-record': {
      label: 'part of the record',
      inSentence: 'a part of the record',
      hint: 'Documents from the record itself.',
      example: 'The treatment plan, or last month’s letter.',
    },
    'full-record': {
      label: 'whole record',
      inSentence: 'the whole record',
      hint: 'Seldom needed.',
      example: 'An export of everything, or access to the whole EPD.',
    },
  },
  category: {
    identity: { label: 'identity', inSentence: 'the identity', hint: 'Name, date of birth, client number.' },
    contact: { label: 'contact details', inSentence: 'the contact details', hint: 'Address, phone, e-mail.' },
    bsn: {
      label: 'BSN',
      inSentence: 'the BSN',
      hint: 'Citizen service number, sensitive. Leave it out if it need not be there.',
    },
    finance: { label: 'finances', inSentence: 'the finances', hint: 'Income, debts, account number. Sensitive.' },
    location: {
      label: 'whereabouts',
      inSentence: 'the whereabouts',
      hint: 'Where someone is now or often comes. Sensitive.',
    },
    attendance: {
      label: 'being in care and attending',
      inSentence: 'data on being in care and attending',
      hint: 'Whether and when someone comes.',
    },
    'treatment-adherence': {
      label: 'adherence to treatment',
      inSentence: 'the adherence to treatment',
      hint: 'Whether someone keeps to the treatment, not what it consists of.',
    },
    diagnosis: { label: 'diagnosis', inSentence: 'the diagnosis', hint: 'A suspicion or a test too.' },
    treatment: { label: 'treatment', inSentence: 'the treatment', hint: 'What happens and how it goes.' },
    medication: { label: 'medication', inSentence: 'the medication' },
    risk: { label: 'risk', inSentence: 'the risks', hint: 'Danger to the client or to another.' },
    behaviour: {
      label: 'behaviour',
      inSentence: 'the behaviour',
      hint: 'What another can see, such as shouting or self-neglect.',
    },
    'third-party': {
      label: 'data about others',
      inSentence: 'data about others',
      hint: 'Family, neighbours, a victim, who reported.',
    },
    criminal: {
      label: 'criminal data',
      inSentence: 'criminal data',
      hint: 'Suspicion, conviction, sentence or measure.',
    },
    billing: { label: 'claims', inSentence: 'the claims', hint: 'The name of the insurer too.' },
  },
  lawfulBasis: {
    a: {
      label: 'a. consent',
      inSentence: 'on the basis of consent',
      hint: 'Given freely, specifically, clearly and after explanation.',
    },
    b: {
      label: 'b. contract with the client',
      inSentence: 'to carry out the treatment contract',
      hint: 'Needed to carry out the treatment agreed with the client.',
    },
    c: {
      label: 'c. legal obligation',
      inSentence: 'to meet a legal obligation',
      hint: 'A clear article of law obliges you to. Name the article.',
    },
    d: {
      label: 'd. vital interest',
      inSentence: 'to protect someone’s life or health',
      hint: 'Only with acute danger to life or health.',
    },
    e: {
      label: 'e. public interest or official authority',
      inSentence: 'to carry out a public task',
      hint: 'Only for public authorities. Not for a care provider.',
    },
    f: {
      label: 'f. legitimate interest',
      inSentence: 'on the basis of a legitimate interest',
      hint: 'An interest of yours or another’s that weighs more. Not for an authority carrying out its public task.',
    },
    none: { label: 'no lawful basis', inSentence: 'without a lawful basis in the GDPR' },
  },
  specialCategory: {
    a: {
      label: 'a. explicit consent',
      inSentence: 'with explicit consent',
      hint: 'The client said or wrote yes, after explanation.',
    },
    b: {
      label: 'b. employment, social security or social protection',
      inSentence: 'because of rights or duties in employment law or social security',
      hint: 'Only if another law provides for it. Name that law.',
    },
    c: {
      label: 'c. vital interest',
      inSentence: 'to protect someone’s life or health while the client cannot consent',
      hint: 'Only if the client is physically or legally unable to consent.',
    },
    g: {
      label: 'g. substantial public interest',
      inSentence: 'because of a substantial public interest',
      hint: 'Only if another law provides for it. Name that law.',
    },
    h: {
      label: 'h. care and social services',
      inSentence: 'to provide or organise care',
      hint: 'Only if a law provides for it, and by or under someone with professional secrecy.',
    },
    i: {
      label: 'i. public health',
      inSentence: 'in the interest of public health',
      hint: 'Only if another law provides for it. Name that law.',
    },
    j: {
      label: 'j. archive, research or statistics',
      inSentence: 'for archive, research or statistics',
      hint: 'Only if another law provides for it. Name that law.',
    },
    none: { label: 'no exception', inSentence: 'without an exception for health data' },
  },
  consentStatus: {
    given: { label: 'given' },
    partial: { label: 'given in part', hint: 'The client said yes to a part. Leave out the rest.' },
    refused: { label: 'refused' },
    'not-asked': { label: 'not asked', hint: 'Write down why not.' },
    'not-possible': {
      label: 'not possible',
      hint: 'Asking cannot be done: out of reach, not responsive or unable to judge.',
    },
    withdrawn: { label: 'withdrawn' },
  },
  consentGiver: {
    client: { label: 'client', inSentence: 'the client' },
    'parent-or-guardian': {
      label: 'parent with custody or guardian',
      inSentence: 'a parent or guardian',
      hint: 'Decides until 12, and until 18 if the client cannot oversee it. Signs too until 16.',
    },
    'curator-or-mentor': {
      label: 'curator or mentor',
      inSentence: 'the curator or mentor',
      hint: 'Appointed by the court. Ask to see the order if need be.',
    },
    'authorised-in-writing': {
      label: 'authorised in writing',
      inSentence: 'the person authorised in writing',
      hint: 'The client put on paper that this person may decide.',
    },
    'spouse-or-partner': {
      label: 'spouse or partner',
      inSentence: 'the spouse or partner',
      hint: 'Only for an adult who cannot oversee it.',
    },
    parent: {
      label: 'parent of an adult',
      inSentence: 'a parent',
      hint: 'Only for an adult who cannot oversee it.',
    },
    child: {
      label: 'child of the client',
      inSentence: 'a child of the client',
      hint: 'Only for an adult who cannot oversee it.',
    },
    sibling: {
      label: 'brother or sister',
      inSentence: 'a brother or sister',
      hint: 'Only for an adult who cannot oversee it.',
    },
  },
  consentConfirmation:
    'After explanation, yes was said freely and explicitly, to precisely these data, for this recipient and this purpose.',
  consentQuality: {
    explicit: {
      label: 'explicit',
      question: 'Was it said aloud or on paper?',
      hint: 'Silence or nodding out of habit does not count.',
    },
    free: {
      label: 'free',
      question: 'Could the client have said no without harm?',
      hint: 'Take care if help, home or benefit seems to depend on it.',
    },
    informed: { label: 'after explanation', question: 'Did the client know what would happen and what would follow?' },
    specific: {
      label: 'for something definite',
      question: 'Was it about a certain disclosure, and not about everything?',
    },
    coversRecipient: { label: 'for this recipient', question: 'Was this recipient named?' },
    coversPurpose: { label: 'for this purpose', question: 'Was this purpose named?' },
    coversData: { label: 'for these data', question: 'Are all data that leave covered?' },
  },
  conflictCriterion: {
    consentSought: {
      label: 'consent sought',
      question: 'Have you done everything to get consent, or was asking unsafe or impossible?',
      motivation: 'When and how you asked and what the answer was, or why asking could not be done.',
    },
    seriousHarm: {
      label: 'serious harm',
      question: 'If you keep silent, does serious harm threaten, to the client or to someone else?',
      motivation: 'Which harm, to whom, how serious, and what makes you think so.',
    },
    conscience: {
      label: 'conscience',
      question: 'Does silence trouble your conscience?',
      motivation: 'Which duties clash, and why you cannot answer for keeping silent.',
    },
    noOtherWay: {
      label: 'no other way',
      question: 'Is there truly no other way, such as compulsory care, a talk or anonymous consultation?',
      motivation: 'Which other ways you looked at, such as compulsory care under the Wvggz, and why they do not work.',
    },
    harmAverted: {
      label: 'harm prevented',
      question: 'Is it all but certain that telling prevents the harm?',
      motivation: 'What the recipient can do, and why that almost certainly prevents the harm.',
    },
    minimalBreach: {
      label: 'as little as possible',
      question: 'Do you tell no more than is needed to prevent the harm?',
      motivation: 'What you tell and what you leave out, and why this is the least.',
    },
  },
  informed: {
    yes: { label: 'yes, the client knows' },
    'will-be': { label: 'not yet, I will tell' },
    no: { label: 'no', hint: 'Write down why. Tell it after all as soon as you can.' },
  },
  layer: {
    confidentiality: { label: 'ground for secrecy', hint: 'Why you may break your professional secrecy.' },
    basis: { label: 'lawful basis', hint: 'Article 6 GDPR: why you may give personal data.' },
    exception: { label: 'exception', hint: 'Article 9 GDPR: why health data are allowed.' },
  },
  severity: {
    blocker: { label: 'stands in the way' },
    question: { label: 'still to answer' },
    condition: { label: 'condition' },
    note: { label: 'good to know' },
  },
  yesNo: {
    forensicCare: {
      label: 'Is this forensic care?',
      hint: 'Care that goes with a sentence, measure or condition under the forensic care act (Wfz).',
    },
    competent: {
      label: 'Can the client oversee this decision?',
      hint: 'Competent for this decision, now: the client understands the explanation and the consequences and can choose on that.',
    },
    reachable: { label: 'Can the client be reached?', hint: 'You can ask the question and get an answer.' },
    participantsNamed: { label: 'Is everyone at the table written down?' },
    ownBasisConfirmed: {
      label: 'May the recipient have the data itself?',
      hint: 'The recipient has its own lawful basis and its own exception for health data.',
    },
    destinedForFile: {
      label: 'Does it end up in a file or record?',
      hint: 'Also if the recipient types it in later.',
    },
    reidentifiable: {
      label: 'Can the recipient find out who it is?',
      hint: 'With reasonable effort, and with what the recipient already knows or can easily find.',
    },
    necessary: { label: 'Is everything you share needed for the purpose?' },
    lessIntrusiveMeans: {
      label: 'Would a less intrusive means do?',
      hint: 'Anonymous consultation, a talk with one partner, a smaller circle.',
    },
    secureChannel: { label: 'Is the way secure?', hint: 'Secure mail, a portal, or handed over in a sealed envelope.' },
    collegialConsultation: {
      label: 'Have you consulted a knowledgeable colleague?',
      hint: 'Without the client’s name if you can.',
    },
    writtenAgreements: { label: 'Are there written agreements?' },
    structural: {
      label: 'Do you share this more often with this recipient?',
      hint: 'A standing exchange, not a single time.',
    },
  },
};
