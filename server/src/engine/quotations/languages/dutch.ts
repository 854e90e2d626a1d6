import type { WordLists } from './word-lists.ts';

export const dutch: WordLists = {
  negation: `niet niets nooit niemand nergens geen nee noch zonder nauwelijks amper`,
  modal: `kan kunnen kon konden mag mogen mocht mochten moet moeten moest moesten zal zullen zou zouden wil willen wilde
    wilden hoeft hoeven misschien wellicht waarschijnlijk mogelijk zeker vast`,
  quantifier: `alle alles allen iedere ieder iedereen elke elk sommige enkele meerdere veel vele weinig iets iemand bijna
    ongeveer circa slechts alleen maar heel hele halve beide altijd vaak soms minstens hoogstens genoeg`,
  comparison: `meer minder beter slechter groter kleiner hoger lager langer korter sterker zwakker dan als zeer zo te`,
  preposition: `van in op aan bij met naar voor over onder tussen door tegen om sinds tot tijdens wegens ondanks achter
    naast uit boven buiten binnen na per rond`,
  function: `de het een ik jij je u hij zij ze wij we jullie mij me hem haar ons hen hun zich mijn jouw uw zijn onze deze
    dit die dat wie wat waar wanneer waarom hoe welke welk en of maar want dus omdat dat als toen terwijl hoewel er hier
    daar nu dan al ook nog wel is was waren ben bent geweest heb hebt heeft hebben had hadden word wordt worden werd
    werden geworden gaat gaan doet doen`,
  contractions: [
    ["'t", 'het'],
    ["'s", 'des'],
    ["m'n", 'mijn'],
    ["z'n", 'zijn'],
  ],
  endings: [],
  beginnings: [],
  reversals: { beginnings: 'on', endings: [], pairs: '' },
  mended: 'hun/hen als/dan',
  respelled: '&/en',
  fillers: 'eh uh hm',
  conditions: 'als/indien/tenzij/mits/zolang/behalve/op voorwaarde/in geval',
  hedges: `minstens/ten minste/hoogstens/meer dan/minder dan/tot/bijna/ongeveer/circa/rond/zo'n/slechts/ruim/krap/misschien`,
  subjects: ['ik wij', 'hij'],
  answers: '',
  contrasts: 'in plaats van',
  deniesLast: true,
};
