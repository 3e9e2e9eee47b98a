/*
 * How English error pages say which part of an explanation a text is. Pure data, which `cue-fields.ts` reads.
 * It is code and not data of a locale, because only the language of the sources is ever read in this way.
 * Patterns see one sentence or heading without Markdown markup, white space folded.
 */

/** A part of an entry. */
export type Field = 'meaning' | 'causes' | 'examples' | 'fixes' | 'notes' | 'prerequisites' | 'seeAlso' | 'other';

/** A pattern and the field it speaks for. */
export interface Cue {
  readonly field: Field;
  readonly pattern: RegExp;
}

/** Headings of subsections. A heading that speaks for several fields has a section of mixed content. */
export const headingCues: readonly Cue[] = [
  {
    field: 'fixes',
    pattern:
      /\b(?:fix(?:es|ing)?|remed(?:y|ies)|resolutions?|resolv(?:e|ing)|solutions?|solv(?:e|ing)|troubleshoot(?:ing)?|workarounds?|work around)\b/i,
  },
  {field: 'fixes', pattern: /\bwhat (?:can|do|must|should) (?:i|we|you) (?:need to )?do\b/i},
  {field: 'causes', pattern: /\b(?:causes?|reasons?|why)\b/i},
  {
    field: 'meaning',
    pattern: /\b(?:descriptions?|explanation|meanings?|overview|problem description|summary|symptoms?)\b/i,
  },
  {field: 'meaning', pattern: /\bwhat (?:does|is) (?:it|that|the|this)\b/i},
  {field: 'examples', pattern: /\b(?:examples?|samples?)\b/i},
  {
    field: 'prerequisites',
    pattern:
      /^(?:before you (?:begin|start)|prerequisites?|required permissions|(?:system )?requirements|what you need)\b/i,
  },
  {field: 'notes', pattern: /^(?:important|more information|notes?|tips?|warnings?)\b/i},
  {
    field: 'seeAlso',
    pattern:
      /^(?:additional (?:information|resources)|for more (?:help|information)|learn more|more (?:help|resources)|next steps|references?|related\b|see also|still need help)/i,
  },
];

/** Headers of table columns; the cues of headings are asked after them. */
export const columnCues: readonly Cue[] = [
  {field: 'fixes', pattern: /\b(?:actions?|how to|mitigations?|recommend(?:ations?|ed)|remediations?|what to do)\b/i},
  {field: 'notes', pattern: /\b(?:additional|comments?|more information|notes?|remarks?)\b/i},
  {field: 'seeAlso', pattern: /\b(?:links?|see|references?)\b/i},
  {
    field: 'meaning',
    pattern: /\b(?:definitions?|details|means?|messages?|names?|problems?|scenarios?|text|titles?)\b/i,
  },
];

/** Headers of the column that names an error beside its code. */
export const nameColumn = /\b(?:error|error text|messages?|names?|text|titles?)\b/i;

/** Sentences that only point to another page. */
export const pointer =
  /^(?:for (?:additional|further|more)(?: \w+){1,3}(?: (?:about|on|regarding) [^,]{1,120})?,? (?:please )?(?:check|go|read|refer|see|visit)|to (?:find out|get more|know|learn|read more|see|understand)\b[^,]{1,160}, (?:please )?(?:check|go to|read|refer to|see|visit)|(?:in addition,? )?you can (?:also )?(?:find|read|see)|(?:please )?(?:read|see|refer to)|see also|learn more|to learn more)\b/i;

/**
 * Sentences that tell what somebody meets: `If you receive the error …`, `users may see the following message`,
 * `(you get an error …)`.
 */
export const meetsError =
  /\b(?:admins?|administrators?|customers?|people|recipients?|senders?|they|users?|we|who|you|your \w+)\b[^.]{1,60}?\b(?:encounter(?:ed|ing|s)?|experienc(?:e|ed|es|ing)|fac(?:e|ed|ing)|g[eo]t(?:s|ting|ten)?|hit(?:s|ting)?|receiv(?:e|ed|es|ing)|run(?:ning)? into|see(?:ing|n|s)?)\b/i;

/** As above without a person: `The following error appears`, `fails with error …`. */
export const errorAppears =
  /\b(?:error|message|ndr)\b[^.]{1,60}?\b(?:appears?|displays?|is (?:displayed|received|returned|shown)|occurs?)\b|\b(?:bounced|fails?|refused|rejected|returns?|returned) with\b/i;

/** What people do with the message of an error, or it with them. */
export const meets =
  /\b(?:appears?|display(?:s|ed)?|encounter(?:ed|ing|s)?|experienc(?:e|ed|es|ing)|fails?|g[eo]t(?:s|ting|ten)?|receiv(?:e|ed|es|ing)|returns?|returned|run(?:ning)? into|say(?:s|ing)|see(?:ing|n|s)?|shown?|shows|throws?)\b/i;

/** How a sentence ends that stands before the text of an error. */
export const messageFollows =
  /\b(?:errors?|exceptions?|messages?|ndrs?|notifications?|one of (?:the following|these)|replies|reply|responses?|says|text|warnings?)\b(?:(?: (?:appears?|displays?|is (?:displayed|returned|shown)|occurs?|returned|states?))?[:.]?|[^.:]{0,60}:)$/i;

/** What announces the text of an error that stands behind the sentence, anywhere in it. */
export const announcesMessage =
  /\bthe following (?:error|exception|ndr|non-delivery)\b|\b(?:errors?|messages?|ndrs?|responses?)\b.{1,160}\b(?:as follows|for example|like this|such as):$/i;

/** What calls something an error. */
export const callsError = /\b(?:errors?|exceptions?|failures?|ndrs?|non-?delivery|warnings?)\b/i;

/** Headings of one of several fixes: the heading belongs to the fix. */
export const fixTitle = /^(?:fix|method|option|resolution|solution|step|workaround) (?:\d+|[a-h])\b/i;

/** Headings below that of an error which say how something is done; anywhere else they are about something else. */
export const howTo =
  /^(?:how (?:can|do|should) (?:i|we|you)|how to|steps to)\b(?! (?:detect|find out|identify|read|recogni[sz]e|reproduce|tell)\b)/i;

/** A paragraph that is a note. */
export const noteCue = /^(?:(?:caution|important|notes?|remarks?|tips?|warning)\s?[:!–—]|(?:please )?note that\b)/i;

/** Sentences that say what an error means, or what it keeps people from. Stronger than those of causes: `This error means X because Y`. */
export const meaningCue =
  /\b(?:code|error|it|message|ndr|response|status|this)(?: (?:\w+ly|often))? (?:(?:can|could|may|might)(?: \w+ly)? (?:indicate|mean)|indicates?|means|signals)\b|^(?!if\b|unless\b).*\b(?:admins?|customers|organizations|recipients|senders|tenants|they|users|you) (?:can|may|might|will) be (?:blocked|prevented|restricted) from\b/i;

/** Sentences that name a cause. */
export const causeCues: readonly RegExp[] = [
  /\b(?:common|likely|main|possible|probable|root|usual) (?:causes?|reasons?)\b/i,
  /\b(?:by design|caused by|due to|because)\b/i,
  /\bthe (?:causes?|reasons?)\b/i,
  /\b(?:error|issue|problem|this)(?: \w+){0,3} (?:appears?|arises?|happens?|occurs?) (?:after|if|when)\b/i,
  /^(?:it|this)(?: (?:also|can|could|generally|may|might|mostly|often|typically|usually))+ \w+ (?:after|if|when)\b/i,
  /\b(?:encounter|get|receive|see) this (?:error|message|ndr) if\b/i,
  /\b(?:caus(?:e|es|ing)|lead(?:s|ing)? to|result(?:s|ing)? in|trigger(?:s|ing)?) (?:the|this) (?:\w+ )?(?:error|issue|message|problem)\b/i,
  /^(?:if|unless|when)\b[^,]+, .*\b(?:are|gets?|is|will be) (?:blocked|bounced|denied|quarantined|refused|rejected|restricted|returned|suspended|throttled)\b/i,
  /^if (?!they\b|users?\b|you\b)[^,]{0,160}, .*\b(?:get|receive|see) .*\b(?:errors?|messages?|ndrs?)\b/i,
  /^the (?:issue|problem) is (?:that|when)\b/i,
  /\bresults? from\b/i,
  /^(?:if|when)\b[^,]+,[^,]+\b(?:account|admin(?:istrator)?|license|organization|subscription|tenant|user) (?:may|might)(?: not)? (?:be|have)\b/i,
];

/** First words of sentences that tell the reader what to do. */
export const imperatives: ReadonlySet<string> = new Set(
  [
    'add adjust allow apply ask assign change check choose clear click close configure confirm consider contact copy',
    'correct create decrease delete deselect disable do download edit empty enable ensure enter examine exclude find',
    'fix follow free give go grant import include increase inspect install investigate keep let log look lower make',
    'modify move open perform publish put reboot reconnect recreate reduce refresh register reinstall remove rename',
    'renew repair repeat replace request resend reset resolve restart restore retry revert review run save schedule',
    'search select send set shorten shut sign specify split start stop switch sync talk tell troubleshoot try turn',
    'type unblock uncheck uninstall unlock update upgrade use validate verify view visit wait work',
    'accept activate append assess attach back browse buy cancel clean collect compare complete convert decide define',
    'deploy detach disconnect double-click drag drop exit expand export extend force generate fill handle ignore insert',
    'isolate join launch link locate lock map migrate mount navigate override paste pick place plug press proceed',
    'provide purchase quit re-enable re-enter re-run reach reactivate reapply rebuild recycle redo reenter reissue',
    'relaunch release reload rerun resize retype revise rewrite right-click rotate scan scroll share skip submit supply',
    'suspend synchronize tap terminate test toggle transfer trim trust unassign undo unmount unplug unselect unzip upload',
    'wipe write',
  ].flatMap((line) => line.split(' ')),
);

/** Words before an imperative or a clause: `Or, you can use …`, `Please fix …`. */
export const fillers: ReadonlySet<string> = new Set(
  'also alternatively and but first finally instead next now or otherwise please second so then'.split(' '),
);

/** Clauses that tell the reader what to do in another way. */
export const fixClauses: readonly RegExp[] = [
  /^(?:microsoft|we)(?: \w+ly)? recommends?\b/i,
  /^(?:administrators?|admins?|senders?|recipients?|they|users?|we|you|your \w+)(?: (?:also|may|might|will))* (?:have to|has to|must|needs? to|should)\b/i,
  /^(?:\w+ ){0,3}(?:customers|organizations|tenants|users) (?:that|who|with) .{1,80} (?:have to|must|need to|should)\b/i,
  /^you can (?:also )?(?:add|change|check|contact|correct|create|disable|enable|fix|remove|resolve|run|solve|try|use|verify|work around)\b/i,
  /^(?:the|your)(?: \w+){0,2} (?:admins?|administrators?) can (?:also )?(?:add|assign|change|correct|disable|enable|fix|give|grant|remove|resolve|solve)\b/i,
  /^(?!if\b|this can\b)[^,]{3,80}\b(?:can|should|will) (?:fix|resolve|solve) (?:it|the|this|your)\b/i,
  /^(?:in order )?to (?:address|avoid|correct|fix|mitigate|prevent|resolve|solve|troubleshoot|work around)\b/i,
  /^as a (?:fix|resolution|solution|workaround)\b/i,
  /^(?:one|the|another)(?: \w+)? (?:fix|resolution|solution|workaround) (?:for|is|to)\b/i,
];

/** A polite instruction anywhere in a sentence that begins with a condition: `If you get this (…) please see …`. */
export const politely = /\bplease (\w+)/i;

/** Words that send the reader somewhere; they tell what to do after a condition only: `If it is yours, see …`. */
export const sends: ReadonlySet<string> = new Set(['read', 'refer', 'see', 'visit']);

/** Clauses about what somebody else has to do; they count after a condition only. */
export const duty = /^(?:the|your) \w+(?: \w+)? (?:has to|have to|must|needs? to|should)\b/i;

/** First words of sentences whose later clauses may tell what to do: `If X, contact Y`. */
export const conditions: ReadonlySet<string> = new Set(
  'after as at before by for from if in on once to together under unless until when while with within'.split(' '),
);

/** Sentences that introduce a list, in the order in which they are asked; `sentenceField` is asked before. */
export const leadCues: readonly Cue[] = [
  {field: 'meaning', pattern: /\b(?:manifests?|symptoms?)\b/i},
  {
    field: 'fixes',
    pattern:
      /\b(?:check|fix|following steps|instructions|resolution|resolv(?:e|ing)|settings|solutions?|solv(?:e|ing)|steps|try|verify|workarounds?)\b/i,
  },
  {field: 'examples', pattern: /\b(?:examples? of|following (?:error|message|ndr|text)|looks? like|similar to)\b/i},
  {
    field: 'causes',
    pattern:
      /\b(?:because|causes?|circumstances|conditions|due to|for example|if|reasons?|scenarios?|situations?|when)\b/i,
  },
];

/** How a sentence ends that announces fixes and gives none. */
export const announcesFixes = /(?::|\b(?:below|following steps?|steps below))\.?$/i;

/** Sentences before a list that introduce it without a colon. */
export const announcesList =
  /\b(?:below|following|(?:few|several|some|these) (?:actions|causes|checks|fixes|instructions|methods|options|reasons|settings|solutions|steps|suggestions|things|ways))\b/i;

/** Before a numbered list: the sentence says what to do, the list how. */
export const bringsSteps = /\bby (?:doing|following|performing|taking|using) (?:all |the following|these)\b/i;

/** Before a numbered list: the sentence only announces it. */
export const announcesSteps =
  /\b(?:below|correct|fix|following|resolve|solution|solve|steps?|these|this|try|work around)\b/i;

/** How a sentence begins that speaks of the error before it. */
export const backReference =
  /^(?:if|when)\b.{1,40}\b(?:this|the) (?:error|message|ndr)\b|^(?:as a (?:resolution|workaround)|(?:in order )?to (?:avoid|correct|fix|mitigate|resolve|solve|work around) (?:it|the (?:error|issue|problem)|this))\b|^this (?:error|issue|message|problem)\b/i;

/** Sections about codes that have no section of their own. */
export const otherCodes = /^(?:all |any |the )?other (?:error |smtp |status )*(?:codes?|errors?)\b/i;
