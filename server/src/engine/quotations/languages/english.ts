import type { WordLists } from './word-lists.ts';

export const english: WordLists = {
  negation: `not no never none nobody nothing nowhere neither nor without hardly scarcely barely rarely seldom`,
  modal: `can could may might must shall should will would ought perhaps maybe possibly probably likely unlikely
    apparently allegedly reportedly supposedly presumably potentially certainly definitely surely`,
  quantifier: `all any some every each both either many much most few several little least half only just exactly about
    nearly almost roughly approximately entire whole always often sometimes usually ever anyone anybody anything
    everyone everybody everything someone somebody something enough lots plenty another such twice once mostly largely partly mainly virtually practically entirely wholly barely`,
  comparison: `more less fewer greater smaller larger bigger better worse higher lower best worst than earlier later
    longer shorter stronger weaker rather too very so`,
  preposition: `of in to for with on at by from into onto against between among amongst through throughout during
    before after above below under over since until till toward towards upon within across behind beyond near off out
    up down around along despite except per via beside besides`,
  function: `the a an this that these those i you he she it we they me him her us them my your his its our their mine
    yours hers ours theirs myself yourself himself herself itself ourselves yourselves themselves who whom whose which
    what where when why how there here be am is are was were been being have has had having do does did done doing
    and but or if because as while whilst although though unless whether then also yet still again now well even like
    get got let go going thing things one oh uh um er ah`,
  contractions: [
    ["won't", 'will not'],
    ["can't", 'can not'],
    ['cannot', 'can not'],
    ["shan't", 'shall not'],
    ["ain't", 'is/are/am/have/has not'],
    ["let's", 'let us'],
    ['gonna', 'going to'],
    ['wanna', 'want to'],
    ['gotta', 'got to'],
    ["y'all", 'you all'],
    ["'em", 'them'],
    ["'til", 'until'],
    ["'cause", 'because'],
    ['okay', 'ok'],
  ],
  endings: [
    ["n't", 'not'],
    ["'m", 'am'],
    ["'re", 'are/were'],
    ["'ve", 'have'],
    ["'ll", 'will/shall'],
    ["'d", 'would/had/did'],
    ["'s", "is/has/us/does/'s"],
  ],
  beginnings: [],
  reversals: {
    beginnings: 'un il ir non',
    endings: [['less', 'ful']],
    pairs: `ability/inability accurate/inaccurate action/inaction active/inactive adequate/inadequate
      advantage/disadvantage agree/disagree agreed/disagreed appropriate/inappropriate approve/disapprove
      capable/incapable complete/incomplete correct/incorrect dependent/independent direct/indirect
      effective/ineffective efficient/inefficient eligible/ineligible equality/inequality formal/informal
      honest/dishonest justice/injustice like/dislike likes/dislikes loyal/disloyal mature/immature moral/immoral
      partial/impartial patient/impatient perfect/imperfect possible/impossible probable/improbable proper/improper
      secure/insecure sensitive/insensitive significant/insignificant sufficient/insufficient trust/distrust
      valid/invalid visible/invisible`,
  },
  mended: `of/have their/there/they're its/it's your/you're than/then who/whom a/an was/were is/are less/fewer
    me/i him/he her/she them/they us/we like/as lay/lie good/well`,
  respelled: `&/and toward/towards among/amongst while/whilst amid/amidst until/till alright/all-right ok/okay mr/mister dr/doctor yeah/yes yep/yes ya/you cos/because
    'cause/because percent/% jan/january feb/february aug/august sept/september oct/october nov/november
    dec/december gen/general sen/senator gov/governor col/colonel lt/lieutenant pct/% afterward/afterwards backward/backwards forward/forwards`,
  fillers: 'uh um er ah erm hmm mm eh',
  conditions: 'if/unless/provided/providing/assuming/as long as/so long as/on condition/except/in case',
  hedges: `at least/at most/no more than/no less than/no fewer than/more than/less than/fewer than/as many as/as much as/as few as/up to/close to/nearly/almost/about/around/roughly/approximately/some/over/under/only/just/barely/possibly/perhaps`,
  subjects: ['i we', 'he she they'],
  answers: 'no',
  doubts: 'doubt doubts doubted disbelieve deny denies denied dispute disputes disputed whether',
  affirms: `question questions secret surprise coincidence wonder accident mistake forget forgets ignore only just
    merely longer`,
  introduces: `that whether think thinks thought believe believes believed say says said claim claims claimed suggest suggests
    suggested mean means expect expects expected`,
  contrasts: 'rather than/instead of/as opposed to/other than/unlike',
};
