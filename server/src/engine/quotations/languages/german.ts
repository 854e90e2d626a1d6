import type { WordLists } from './word-lists.ts';

export const german: WordLists = {
  negation: `nicht nichts nie niemals niemand niemanden niemandem nirgends nirgendwo kein keine keinen keinem keiner
    keines nein weder ohne kaum`,
  modal: `kann kannst können könnt konnte konnten könnte könnten darf dürfen durfte dürfte dürften muss müssen musste
    mussten müsste müssten soll sollen sollte sollten will wollen wollte wollten mag mögen möchte möchten werde wird
    werden würde würden vielleicht wahrscheinlich möglicherweise sicher sicherlich offenbar angeblich wohl`,
  quantifier: `alle allen alles aller jede jeder jedes jeden jedem einige einigen manche mehrere viele vielen viel wenig
    wenige wenigen etwa rund fast beinahe nur ganz ganze halb beide beiden immer oft manchmal mindestens höchstens größtenteils teilweise meist weitgehend
    genau ungefähr etwas genug`,
  comparison: `mehr weniger besser schlechter größer kleiner höher niedriger länger kürzer stärker schwächer als eher
    sehr zu so`,
  preposition: `in an auf aus bei mit nach von vor über unter zwischen durch für gegen um seit bis während wegen trotz
    hinter neben statt außer im am zum zur vom beim ins ans`,
  function: `der die das den dem des ein eine einen einem einer eines ich du er sie es wir ihr mich dich mir dir sich uns euch
    ihn ihm ihnen mein meine dein sein seine ihre ihren unser unsere euer dieser diese dieses diesen diesem jener wer
    was wo wann warum wie welcher welche welches und oder aber denn sondern weil dass ob wenn als da doch auch noch
    schon ist sind war waren bin bist sei seien gewesen hat haben habe hast hatte hatten hätte hätten wurde wurden
    worden geworden hier dort dann nun jetzt ja man`,
  contractions: [],
  endings: [["'s", 'es']],
  beginnings: [],
  reversals: { beginnings: 'un', endings: [], pairs: '' },
  mended: '',
  respelled: 'daß/dass &/und',
  fillers: 'äh ähm hm',
  conditions: 'wenn/falls/sofern/solange/außer/es sei denn/vorausgesetzt/im falle',
  hedges: `mindestens/höchstens/wenigstens/mehr als/weniger als/bis zu/fast/beinahe/knapp/rund/etwa/ungefähr/circa/ca/gut/nahezu/über/unter/nur/kaum/vielleicht`,
  subjects: ['ich wir', 'er'],
  answers: '',
  interposed: `sagt sagte erklärt erklärte meint meinte fügt betont betonte erzählt erzählte findet glaubt klagt ergänzt
    berichtet antwortet`,
  contrasts: 'statt/anstatt/anstelle/anstelle von',
  deniesLast: true,
};
