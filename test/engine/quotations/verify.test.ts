import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Quotable } from '../../../server/src/engine/quotations/quotable.ts';
import { type Claim, verify } from '../../../server/src/engine/quotations/verify.ts';
import { article, claim, editsOf, hold } from './evidence.ts';

const HARBOUR = `The council said on Monday that the old pier would be closed before winter. “We will not sell the harbour to anyone,” mayor Ada Finch told a crowd of 400 people on the quay. “The repairs cost at least 14 million crowns, and we have found only nine. I don’t think that London knows what it is doing.”

Asked about the ferry, she said it would sail again in May. “That is a promise,” she added. “If the storms allow it, of course.”

Harbour master Tom Reed was less sure. “The mayor counts crowns; I count ships that never came back,” he said. “My father told me, ‘Nobody will miss the pier,’ and he was wrong.” He called the plan “brave but foolish”.

“We can rebuild [the pier] with the help of our neighbours in Norway … and we recieve no money for it,” Finch wrote. “This is a recog-
nised port. The U.S. Navy used it, and 1,200 sailors lived here during twenty-five years.”`;

const harbour = article(HARBOUR, { key: 'harbour' });

/** Each draft's words, the verdict, and the edits as `kind ours → theirs`. */
function check(
  cited: Quotable,
  rows: readonly (readonly [draft: string, verdict: string, ...edits: string[]])[],
): void {
  for (const [draft, verdict, ...edits] of rows) {
    it(`${verdict}: ${draft}`, () => {
      const held = hold(draft, cited, [], { language: cited.language });
      assert.deepEqual([held.verdict, ...editsOf(held, draft, cited.text)], [verdict, ...edits]);
    });
  }
}

describe('a quotation held to its source', () => {
  describe('is verbatim but for typography', () => {
    check(harbour, [
      ['We will not sell the harbour to anyone', 'verbatim'],
      ['we will not sell the harbour', 'verbatim'],
      ['sell the harbour to anyone', 'verbatim'],
      ['WE WILL NOT sell the harbour to anyone!', 'verbatim'],
      ["I don't think that London knows", 'verbatim'],
      ['The mayor counts crowns – I count ships that never came back', 'verbatim'],
      ['This is a recognised port', 'verbatim'],
      ['The US Navy used it', 'verbatim'],
      ['sailors lived here during twenty five years', 'verbatim'],
      ['We can rebuild [the pier] with the help of our neighbours', 'verbatim'],
      ['our neighbours in Norway … and we recieve no money', 'verbatim'],
      ['my father told me, “Nobody will miss the pier”, and he was wrong', 'verbatim'],
      ['We can rebuild with the help of our neighbours', 'verbatim'],
      ['Nobody will miss the pier', 'verbatim'],
      ['brave but foolish', 'verbatim'],
      ['brave', 'verbatim'],
      ['*We will not sell the harbour*', 'verbatim'],
    ]);
  });

  describe('is verbatim in a source as the web has it', () => {
    const web = article(
      '“The *old* harbour&nbsp;is [ours](https://a.test), and it’s &quot;not for sale&quot;[^1]; we keep it &amp; mend it,” Ada Finch said. “The ﬁrst oﬀer &ndash; &pound;4.5&thinsp;million – was an in-\nsult to the caf&eacute;s, and we re\u00ADfused it\\! It cost 12 000 crowns at 10:30 sharp.”\n\n[^1]: A note.',
    );
    check(web, [
      ["The old harbour is ours, and it's ‘not for sale’; we keep it & mend it", 'verbatim'],
      ['The old harbour is ours[^2], and it’s [not for sale](https://b.test); we keep it', 'verbatim'],
      ['we keep it and mend it', 'silent-edit', 'spelling and → &'],
      ['we keep it mend it', 'altered', 'content ∅ → &'],
      ['The first offer—£4.5 million—was an insult to the cafés, and we refused it', 'verbatim'],
      ['The first offer &#8212; &#xA3;4.5 million – was an insult to the caf&eacute;s', 'verbatim'],
      ['It cost 12,000 crowns at 10.30 sharp', 'silent-edit', 'spelling 12,000 → 12 000', 'spelling 10.30 → 10:30'],
    ]);
  });

  describe('is altered where words were changed unmarked', () => {
    check(harbour, [
      ['The repairs cost at least 40 million crowns', 'altered', 'number 40 → 14'],
      ['The repairs cost at least 14 billion crowns', 'altered', 'number billion → million'],
      ['The repairs cost 14 million crowns', 'altered', 'quantifier ∅ → at least'],
      ['that Lisbon knows what it is doing', 'altered', 'name Lisbon → London'],
      ['We may not sell the harbour to anyone', 'altered', 'modal may → will'],
      ['we have found only nearly nine', 'altered', 'quantifier nearly → ∅'],
      ['with the help for our neighbours', 'altered', 'preposition for → of'],
      ['brave and foolish', 'altered', 'function and → but'],
      ['I count ships that rarely came back', 'altered', 'quantifier rarely → never'],
      ['The mayor counts crowns; I count boats that never came back', 'altered', 'content boats → ships'],
      ['The mayor counts crowns; I count big ships that never came back', 'altered', 'content big → ∅'],
      ['the captain counts crowns; I count ships', 'altered', 'content captain → mayor'],
      ['ships that never came home', 'altered', 'content home → back'],
      [
        'The repairs cost at least 15 million pounds, and we have found only nine',
        'altered',
        'number 15 → 14',
        'number pounds → crowns',
      ],
      ['we do not want to sell the harbour to anyone', 'altered', 'modal do → will', 'content want to → ∅'],
    ]);
  });

  describe('has its negation changed', () => {
    check(harbour, [
      ['We will sell the harbour to anyone', 'negation-changed', 'negation ∅ → not'],
      ['I do think that London knows what it is doing', 'negation-changed', 'negation do → don’t'],
      ['I think that London knows what it is doing', 'negation-changed', 'negation ∅ → don’t'],
      ['ships that came back', 'negation-changed', 'negation ∅ → never'],
      ['we recieve money for it', 'negation-changed', 'negation ∅ → no'],
      ['That is not a promise', 'negation-changed', 'negation not → ∅'],
      ['brave but not foolish', 'negation-changed', 'negation not → ∅'],
      ['Everybody will miss the pier', 'negation-changed', 'negation Everybody → Nobody'],
      ['We will … sell the harbour to anyone', 'negation-changed', 'negation … → not'],
      ['We will [gladly] sell the harbour to anyone', 'negation-changed', 'negation gladly → not'],
      ['I [never] count ships', 'negation-changed', 'negation never → ∅'],
    ]);
  });

  describe('is edited acceptably where the draft says so', () => {
    check(harbour, [
      ['[W]e will not sell the harbour', 'acceptable-edit'],
      ['We will not sell [the pier] to anyone', 'acceptable-edit'],
      ['We will not sell [the mayor’s pier] to anyone', 'acceptable-edit'],
      ['We will not sell the harbour [for crowns] to anyone', 'acceptable-edit'],
      ['The mayor count[ed] crowns', 'acceptable-edit'],
      ['we recieve [sic] no money for it', 'acceptable-edit'],
      ['we recieve (sic) no money for it', 'acceptable-edit'],
      ['The mayor *counts* crowns [emphasis added]', 'acceptable-edit'],
      ['\\[W\\]e will not sell the harbour', 'acceptable-edit'],
      ['we will *not* sell the harbour', 'acceptable-edit'],
      ['We will not sell … to anyone', 'acceptable-edit'],
      ['We will not sell . . . to anyone', 'acceptable-edit'],
      ['We will not sell [...] to anyone', 'acceptable-edit'],
      ['We will not sell (…) to anyone', 'acceptable-edit'],
      ['The repairs cost at least 14 million crowns.... I don’t think that London knows', 'acceptable-edit'],
      ['We will not sell the harbour to anyone. The repairs cost at least 14 million crowns', 'acceptable-edit'],
      ['That is a promise if the storms allow it', 'acceptable-edit'],
    ]);
  });

  describe('is not edited acceptably where an ellipsis leaves out what its neighbours need', () => {
    check(harbour, [
      ['The repairs cost … 14 million crowns', 'altered', 'quantifier … → at least'],
      ['That is a promise … of course', 'altered', 'condition … → she added. “If the storms allow it'],
    ]);
    const talks = article(
      '“I know she will win if the storms allow it and the town helps,” said Finch. “The mayor said that I had lost. We asked if they were here and we waited. You and I know that I was right, and I said so.”',
    );
    check(talks, [
      ['I … will win', 'altered', 'subject … → know she'],
      ['The mayor … had lost', 'altered', 'subject … → said that I'],
      ['I know she will win … and the town helps', 'altered', 'condition … → if the storms allow it'],
      ['I know … the town helps', 'acceptable-edit'],
      ['We asked … and we waited', 'acceptable-edit'],
      ['I was right … said so', 'acceptable-edit'],
    ]);
    const plant = article(
      '“The plant will run mostly on gas in January,” said Finch. “Emissions fall by 60 per cent rather than the 90 per cent claimed. No model would have predicted it, but a cautious operator should have prepared for it. If they close the ovens before Christmas, we will see them in court. We could save most of the old boats. The bridge, which was built in 1990 and opened by the king, will be closed. Cats and old dogs should be fed.”',
    );
    check(plant, [
      ['The plant will run … on gas', 'altered', 'quantifier … → mostly'],
      ['Emissions fall by … the 90 per cent claimed', 'altered', 'comparison … → 60 per cent rather than'],
      [
        'No model … should have prepared for it',
        'altered',
        'subject … → would have predicted it, but a cautious operator',
      ],
      ['If they … see them in court', 'altered', 'subject … → close the ovens before Christmas, we will'],
      ['We … save most of the old boats', 'altered', 'modal … → could'],
      ['We could save … the old boats', 'altered', 'quantifier … → most of'],
      ['Emissions fall by … most of the old boats', 'spliced'],
      ['The bridge … will be closed', 'acceptable-edit'],
      ['Cats … should be fed', 'acceptable-edit'],
    ]);
    const mother = article(
      '“When my mother was dying, she didn’t want warmth, she wanted somebody to sit still,” said Finch. “They were cut one after another by people who knew. I think that it is the most serious thing. I will go, if I may say so, before the spring.” She saw the absence of the poor.',
    );
    check(mother, [
      ['When my mother was dying, she … wanted somebody to sit still', 'acceptable-edit'],
      ['They were cut … by people who knew', 'acceptable-edit'],
      ['I will go … before the spring', 'acceptable-edit'],
      ['I think that it [the absence of the poor] is the most serious thing', 'acceptable-edit'],
      ['I [would] go', 'acceptable-edit'],
      ['I [may] go', 'altered', 'modal may → will'],
    ]);
  });

  describe('is altered where brackets put something else for the source’s words', () => {
    const accused = article(
      '“Nobody accuses Mr. Sorensen of wanting 14 boats,” said Finch. “Some of you can stay a day before the storm, and Dr. Ashworth will pay, as the general said. They’re late.” Ilse Kramer wept for all of them.',
    );
    check(accused, [
      ['Nobody accuses [Ilse Kramer] of wanting', 'altered', 'name Ilse Kramer → Mr. Sorensen'],
      ['Nobody accuses [Sorensen] of wanting', 'acceptable-edit'],
      ['Nobody accuses [him] of wanting', 'acceptable-edit'],
      ['of wanting [40] boats', 'altered', 'number 40 → 14'],
      ['[All] of you can stay', 'altered', 'quantifier All → Some'],
      ['Some of you [will] stay', 'altered', 'modal will → can'],
      ['Some of you can stay a day [until] the storm', 'acceptable-edit'],
      ['as [Ilse Kramer] said', 'acceptable-edit'],
      ['They [the storm]’re late', 'acceptable-edit'],
      ['you can stay a week', 'altered', 'number week → day'],
      ['and Dr. Ashwood will pay', 'altered', 'name Ashwood → Ashworth'],
    ]);
  });

  describe('of one or two words may be in other dress, and no more', () => {
    const short = article(
      '“We recognise organised crime,” said Finch. She warned of “a centraliz[ed] file” and “[t]he end”.',
    );
    check(short, [
      ['organized crime', 'silent-edit', 'spelling organized → organised'],
      ['centralized file', 'verbatim'],
      ['the end', 'verbatim'],
      ['[t]he end', 'verbatim'],
      ['ordinary crime', 'not-found'],
    ]);
  });

  describe('in a language of which we know no more than its denials', () => {
    const russian = article('«Мы не обещали закрыть школу до лета», — сказала мэр.', { language: 'ru' });
    check(russian, [
      ['Мы обещали закрыть школу', 'negation-changed', 'negation ∅ → не'],
      ['Мы не обещали открыть школу', 'altered', 'content открыть → закрыть'],
    ]);
    const chinese = article('市长说：“我们没有答应关闭这所学校，孩子们需要它。”', { language: 'zh' });
    check(chinese, [
      ['我们没有答应关闭这所学校', 'verbatim'],
      ['我们答应关闭这所学校', 'negation-changed', 'negation ∅ → 没有'],
    ]);
  });

  describe('is altered where a mark that was changed changes the sense', () => {
    const asked = article(
      '“No, more boats are what we need,” said Finch. “Did we fail the town? We did everything; yes, we did. Is it,” she asked, “a crime?”',
    );
    check(asked, [
      ['No more boats are what we need', 'altered', 'punctuation No → No,'],
      ['No – more boats are what we need', 'verbatim'],
      ['Did we fail the town. We did everything', 'altered', 'punctuation town. → town?'],
      ['Did we fail the town? We did everything. Yes we did!', 'verbatim'],
      ['Did we fail the town', 'verbatim'],
      ['Is it a crime', 'acceptable-edit'],
    ]);
  });

  describe('has its words moved', () => {
    const paid = article(
      '“Only the mayor paid for the bridge, 12 kilometres north of here,” said Finch. “We met on 3 March 2021 because the old pier was closed, although the town had asked us to wait.”',
    );
    check(paid, [
      ['The mayor only paid for the bridge', 'reordered', 'moved ∅ → Only', 'moved only → ∅'],
      ['the mayor paid for the bridge only', 'reordered', 'moved ∅ → Only', 'moved only → ∅'],
      ['We met on March 3, 2021', 'silent-edit', 'spelling March 3 → 3 March'],
      [
        'because the old town was closed, although the pier had asked us to wait',
        'altered',
        'content town → pier',
        'content pier → town',
      ],
      ['We met on 3rd March 2021', 'silent-edit', 'spelling 3rd → 3'],
      ['We met on 4 March 2021', 'altered', 'number 4 → 3'],
      ['We met on 3 April 2021', 'altered', 'number April → March'],
      ['the bridge, 12 miles north of here', 'altered', 'number miles → kilometres'],
      ['although the town had asked us to wait, because the old pier was closed', 'reordered'],
      [
        'the town had asked us to wait, although the old pier was closed',
        'reordered',
        'moved ∅ → the old pier was closed, although',
        'moved although the old pier was closed → ∅',
      ],
    ]);
  });

  describe('is held to what a scanner may have misread', () => {
    const scanned = article('“The old c0ast road was closed, and tbe modem was switched off,” said Finch.');
    check(scanned, [
      ['The old coast road was closed', 'silent-edit', 'ocr coast → c0ast'],
      ['the modem was switched off', 'silent-edit', 'ocr the → tbe'],
      ['tbe modern was switched off', 'altered', 'ocr modern → modem'],
      ['The old cost road was closed', 'altered', 'content cost → c0ast'],
      ['The old c0ast road was closed', 'verbatim'],
    ]);
  });

  describe('denies as the words right before it do, once the draft makes a sentence of it', () => {
    const denied = article('“It is late. Never again will we sell the harbour,” said Finch, “not for any money.”');
    check(denied, [
      ['Again will we sell the harbour', 'negation-changed', 'negation ∅ → Never'],
      ['again will we sell the harbour', 'verbatim'],
      ['Never again will we sell the harbour', 'verbatim'],
      ['[A]gain will we sell the harbour', 'acceptable-edit'],
    ]);
    const held = article(
      '“Unless the state renews the grant, we cannot sail,” said Finch. “I doubt that the council will help. Nobody told us that the pier was closed. Nobody can deny that the pier is ours. If the boat sails, she lives.”',
    );
    check(held, [
      ['The state renews the grant', 'altered', 'condition ∅ → Unless'],
      ['the state renews the grant', 'verbatim'],
      ['The council will help', 'altered', 'modal ∅ → I doubt that'],
      ['The pier was closed', 'negation-changed', 'negation ∅ → Nobody told us that'],
      ['The pier is ours', 'verbatim'],
      ['She lives', 'verbatim'],
    ]);
    const hedged = article('“At least forty boats sank that day, and more than 30 crews went with them,” said Finch.');
    check(hedged, [
      ['Forty boats sank that day', 'altered', 'quantifier ∅ → At least'],
      ['forty boats sank that day', 'verbatim'],
      ['30 crews went with them', 'verbatim'],
    ]);
    const german = article(
      '„Wir verkaufen das Haus nicht“, sagte Ann Bell. „Wir glauben der Firma heute nicht mehr, und das bleibt so. Keiner hilft uns, und niemand will es nicht. Wir haben gesucht und keine gefunden.“',
      { language: 'de' },
    );
    check(german, [
      ['Wir verkaufen das Haus', 'negation-changed', 'negation ∅ → nicht'],
      ['verkaufen das Haus', 'verbatim'],
      ['Wir glauben der Firma', 'negation-changed', 'negation ∅ → heute nicht mehr'],
      ['Wir glauben der Firma heute nicht', 'verbatim'],
      ['Keiner hilft uns', 'verbatim'],
      ['Wir haben gesucht', 'verbatim'],
    ]);
  });

  describe('is edited silently where the sense is kept', () => {
    check(harbour, [
      ['I do not think that London knows', 'silent-edit', 'contraction do not → don’t'],
      ["We won't sell the harbour", 'silent-edit', "contraction won't → will not"],
      ['we receive no money for it', 'silent-edit', 'spelling receive → recieve'],
      ['with the help of our neighbors', 'silent-edit', 'spelling neighbors → neighbours'],
      ['1200 sailors lived here during 25 years', 'silent-edit', 'spelling 1200 → 1,200', 'spelling 25 → twenty-five'],
      ['we have found only 9', 'silent-edit', 'spelling 9 → nine'],
      ['at least 14,000,000 crowns', 'silent-edit', 'spelling 14,000,000 → 14 million'],
      ['at least fourteen million crowns', 'silent-edit', 'spelling fourteen → 14'],
      ['We will not sell the harbour [to Denmark] or to anyone', 'altered', 'content Denmark → ∅', 'function or → ∅'],
      ['We will not sell the harbour [in Denmark] to anyone', 'silent-edit', 'content Denmark → ∅'],
    ]);
  });

  describe('is put together from what was said apart', () => {
    check(harbour, [
      ['We will not sell the harbour to anyone ... if the storms allow it', 'spliced'],
      ['We will not sell the harbour … The repairs cost at least 14 million crowns', 'acceptable-edit'],
      [
        'That is a promise. The mayor counts crowns',
        'spliced',
        'content ∅ → If the storms allow it, of course.”\n\nHarbour master Tom Reed was less sure',
      ],
      [
        'We will not sell the harbour to anyone. I don’t think that London knows what it is doing',
        'spliced',
        'content ∅ → The repairs cost at least 14 million crowns, and we have found only nine',
      ],
      ['If the storms allow it, of course. … We will not sell the harbour', 'reordered'],
      ['If the storms allow it, of course. We will not sell the harbour', 'spliced'],
      ['I count ships that never came back. The repairs cost at least 14 million crowns', 'spliced'],
      ['I count ships that never came back, since the repairs cost at least 14 million crowns', 'spliced'],
      ['we have found only nine. The repairs cost at least 14 million crowns', 'reordered'],
      ['I don’t think that London knows what it is doing. We will not sell the harbour', 'reordered'],
      ['foolish but brave', 'reordered', 'content foolish but brave → brave but foolish'],
    ]);
  });

  describe('is paraphrase where the words are the reporter’s', () => {
    check(harbour, [
      ['the old pier would be closed before winter', 'paraphrase-as-quotation'],
      ['the old pier will be closed before winter', 'paraphrase-as-quotation', 'modal will → would'],
      ['the old quay will be closed before winter', 'paraphrase-as-quotation', 'content quay will → pier would'],
      ['it would sail again in May', 'paraphrase-as-quotation'],
      ['a crowd of 400 people on the quay', 'paraphrase-as-quotation'],
    ]);
    it('unless the draft gives them to the article, or the article is the speaker’s own', () => {
      const said = 'the old pier would be closed before winter';
      assert.equal(hold(said, harbour, [], { asSpeech: false }).verdict, 'verbatim');
      assert.equal(hold(said, article(HARBOUR, { ownWords: true })).verdict, 'verbatim');
    });
  });

  describe('is not found, or too short to tell', () => {
    check(harbour, [
      ['The lighthouse keeper has bought a bicycle for his daughter', 'not-found'],
      ['We will not rest until justice has been done in this city', 'not-found'],
      ['purple elephants', 'not-found'],
      ['of course', 'verbatim'],
      ['very much', 'too-short'],
      ['splendid', 'too-short'],
      ['', 'too-short'],
      ['…', 'too-short'],
    ]);
  });
});

describe('two quotations of a source, joined in the draft', () => {
  /** The draft joins the first quotation's words to the second's. */
  function joins(verdict: string, source: string): void {
    it(`${verdict}: ${source.replaceAll('\n', '¶')}`, () => {
      assert.equal(hold('The bridge is safe. We have seen the reports', article(source)).verdict, verdict);
    });
  }
  joins('acceptable-edit', '“The bridge is safe,” Holm said. “We have seen the reports.”');
  joins('acceptable-edit', '“The bridge is safe,” he said. “We have seen the reports,” Holm added.');
  joins('acceptable-edit', '“The bridge is safe,” Holm said on Monday.\n\n“We have seen the reports,” he added.');
  joins('acceptable-edit', '“The bridge is safe,” Mr. Holm said. “We have seen the reports,” Ida Holm added.');
  joins(
    'acceptable-edit',
    '“The bridge is safe,” said Holm, of the Road Office. He added: “We have seen the reports.”',
  );
  joins(
    'acceptable-edit',
    '“The bridge is safe,” said Ida Holm, 71. “We have seen the reports.” Tom Reed was less sure.',
  );
  joins('spliced', '“The bridge is safe,” Holm said. “We have seen the reports,” Reed replied.');
  joins('spliced', '“The bridge is safe,” he said. “We have seen the reports,” she replied.');
  joins('spliced', '“The bridge is safe,” Holm said.\n\nEngineer Tom Reed agreed. “We have seen the reports.”');
  joins('spliced', '“The bridge is safe,” he said.\n\nEngineer Tom Reed agreed. “We have seen the reports,” he said.');
  joins('spliced', '“The bridge is safe,” Holm said.\n\nSnow fell.\n\n“We have seen the reports,” he added.');
});

describe('where a quotation comes from', () => {
  it('is the innermost quotation that holds it', () => {
    const { passage } = hold('Nobody will miss the pier', harbour);
    const quotation = harbour.quotations[passage!.quotation!]!;
    assert.equal(HARBOUR.slice(quotation.start, quotation.end), '‘Nobody will miss the pier,’');
    assert.equal(HARBOUR.slice(passage!.span.start, passage!.span.end), 'Nobody will miss the pier');
  });

  it('is a quotation rather than narration with the same words', () => {
    const source = article('The town will be rebuilt, Finch said. “The town will be rebuilt,” she promised.');
    assert.equal(hold('The town will be rebuilt', source).passage?.quotation, 0);
    assert.equal(hold('The town will never be rebuilt', source).passage?.quotation, 0);
  });

  it('is no quotation in narration', () => {
    assert.equal(hold('the old pier would be closed', harbour).passage?.quotation, undefined);
  });

  it('is the whole stretch that an interposed attribution parts', () => {
    const { passage } = hold('That is a promise. If the storms allow it', harbour);
    assert.equal(
      HARBOUR.slice(passage!.span.start, passage!.span.end),
      'That is a promise,” she added. “If the storms allow it',
    );
  });
});

describe('a quotation held to the corpus', () => {
  const WELL = 'The old well is dry. “We have to dig deeper than our fathers did,” said Ida Holm.';
  const well = article(WELL, { key: 'well' });
  const copy = article(`Agency copy. ${WELL}`, { key: 'copy' });
  const said = 'We have to dig deeper than our fathers did';
  const held = (
    draft: string,
    cited: readonly Quotable[],
    citesUnreadable: boolean,
    corpus: readonly Quotable[],
    options: Partial<Claim> = {},
  ) => verify(claim(draft, options), { cited, citesUnreadable, elsewhere: () => corpus });

  it('is from another source than the one it cites, with all that have it', () => {
    const { verdict, passage, ties } = held(said, [harbour], false, [well, harbour, copy]);
    assert.deepEqual([verdict, passage?.key, ties.map(({ key }) => key)], ['wrong-source', 'well', ['copy']]);
  });

  it('stays with the cited source when others have it too', () => {
    assert.deepEqual(
      [held(said, [copy], false, [well, copy])].map(({ verdict, passage }) => [verdict, passage?.key]),
      [['verbatim', 'copy']],
    );
  });

  it('is taken from the cited source that has it', () => {
    assert.deepEqual(held(said, [harbour, well], false, []).passage?.key, 'well');
  });

  it('beats a near match in the cited source when it is exact elsewhere', () => {
    const changed = article(WELL.replace('deeper', 'further'), { key: 'changed' });
    assert.equal(held(said, [changed], false, [well]).verdict, 'wrong-source');
    assert.equal(held('dig deeper than our', [changed], false, [well]).verdict, 'altered');
  });

  it('is nearly in another source, and its edits say where it is not', () => {
    const draft = 'We have to dig deeper than our mothers did';
    const verification = held(draft, [harbour], false, [well]);
    assert.deepEqual(
      [verification.verdict, ...editsOf(verification, draft, WELL)],
      ['wrong-source', 'content mothers → fathers'],
    );
  });

  it('is looked up everywhere when it cites nothing', () => {
    assert.deepEqual(
      [held(said, [], false, [well, copy])].map(({ verdict, ties }) => [verdict, ties.length]),
      [['verbatim', 1]],
    );
    assert.equal(held('We have to dig deeper than our mothers did', [], false, [well]).verdict, 'altered');
    assert.equal(held('Nobody has ever said these words before now', [], false, [well]).verdict, 'not-found');
  });

  it('is unchecked, never passed, when its source cannot be read', () => {
    const empty = article('', { key: 'empty' });
    assert.equal(held(said, [], true, []).verdict, 'unchecked');
    assert.equal(held(said, [empty], false, []).verdict, 'unchecked');
    assert.equal(held(said, [harbour], true, []).verdict, 'unchecked');
    assert.deepEqual(held(said, [], true, [well]).passage?.key, 'well');
  });
});

describe('other languages', () => {
  const french = article(
    '« Nous n’avons jamais promis de baisser les impôts, et nous ne vendrons pas le port », a déclaré la maire. « Il y aura vingt et un bateaux d’ici l’été. »',
    { language: 'fr' },
  );
  check(french, [
    ['Nous n’avons jamais promis de baisser les impôts', 'verbatim'],
    ['Nous avons promis de baisser les impôts', 'negation-changed', 'negation avons → n’avons jamais'],
    ['nous vendrons le port', 'negation-changed', 'function ∅ → ne', 'negation ∅ → pas'],
    ['nous vendrons pas le port', 'altered', 'function ∅ → ne'],
    ['nous ne vendrons pas la ville', 'altered', 'content la ville → le port'],
    ['Il y aura 21 bateaux', 'silent-edit', 'spelling 21 → vingt et un'],
  ]);
  it('translation: held to a source in another language', () => {
    assert.equal(hold('We have never promised to cut taxes', french, [], { language: 'en' }).verdict, 'translation');
  });

  const german = article(
    '„Wir werden den Hafen nicht verkaufen“, sagte die Bürgermeisterin. „Es gibt keine Schiffe mehr, nur fünfundzwanzig Boote.“',
    { language: 'de' },
  );
  check(german, [
    ['Wir werden den Hafen nicht verkaufen', 'verbatim'],
    ['Wir werden den Hafen verkaufen', 'negation-changed', 'negation ∅ → nicht'],
    ['Es gibt eine Schiffe mehr', 'negation-changed', 'negation eine → keine'],
    ['nur 25 Boote', 'silent-edit', 'spelling 25 → fünfundzwanzig'],
    ['Wir werden die Stadt nicht verkaufen', 'altered', 'content die Stadt → den Hafen'],
  ]);

  const elided = article(
    '« Je n’avais jamais imaginé qu’il faudrait choisir. L’atelier n’ouvrira plus, c’est tout ce que je sais », a dit la maire. « Les gens disaient que j’exagérais. »',
    { language: 'fr' },
  );
  check(elided, [
    ['n’[a] jamais imaginé qu’il faudrait choisir', 'acceptable-edit'],
    ['n’avai[t] jamais imaginé', 'acceptable-edit'],
    ['imaginé qu’[elle] faudrait choisir', 'acceptable-edit'],
    ['[L]’atelier n’ouvrira plus', 'acceptable-edit'],
    ['L’[usine] n’ouvrira plus', 'acceptable-edit'],
    ['[Cet] atelier n’ouvrira plus', 'acceptable-edit'],
    ['c’est tout ce qu’[elle] sai[t]', 'acceptable-edit'],
    ['disaient qu[’il] exagérai[t]', 'acceptable-edit'],
    ['disaient qu’[il] exagérait', 'altered', 'content exagérait → j’exagérais'],
  ]);

  const patched = article(
    '“I think it’s lost, and they’re able to walk 14 miles,” said Finch. “That’s all we’ve won.” He mended the lock.',
  );
  check(patched, [
    ['I think [the lock]’s lost', 'acceptable-edit'],
    ['[The lock] is lost', 'acceptable-edit'],
    ['[T]hat[’]s all', 'acceptable-edit'],
    ['all [w]e[’ve] won', 'acceptable-edit'],
    ['they’re [un]able to walk', 'negation-changed', 'negation un]able → able'],
    ['able to walk 1[8] miles', 'altered', 'number 1[8 → 14'],
  ]);

  const incise = article('« Je ne suis pas en colère. Je suis fatigué », dit Jacques Berthier.', { language: 'fr' });
  check(incise, [
    ['Je ne suis pas en colère, confie Jacques Berthier. Je suis fatigué', 'verbatim'],
    ['Je ne suis pas en colère, a-t-il dit. Je suis fatigué', 'verbatim'],
    ['Je ne suis pas en colère, dit Jacques Berthier. Je suis fatigué', 'verbatim'],
    ['Je ne suis pas en colère, se souvient-il ; je suis fatigué', 'verbatim'],
    ['Je ne suis pas en colère, se défend M. Berthier, je suis fatigué', 'verbatim'],
    ['Je ne suis pas en colère, lâche-t-il, je suis fatigué', 'verbatim'],
    ['Je ne suis pas en colère, a-t-il lâché, je suis fatigué', 'verbatim'],
    ['Je ne suis pas en colère, a soupiré le maire. Je suis fatigué', 'verbatim'],
    ['Je ne suis pas en colère, il demande pardon, je suis fatigué', 'altered', 'content il demande pardon → ∅'],
    ['Je ne suis pas en colère, surtout le matin. Je suis fatigué', 'altered', 'content surtout le matin → ∅'],
    ['Je ne suis pas en colère, ni triste. Je suis fatigué', 'negation-changed', 'negation ni triste → ∅'],
  ]);

  const inciso = article('«Mi madre venía a esta misma fuente —cuenta Cano—, pero ella no tenía que firmar.»', {
    language: 'es',
  });
  check(inciso, [
    ['Mi madre venía a esta misma fuente, pero ella no tenía que firmar', 'verbatim'],
    ['Mi madre venía a esta misma fuente —dijo la alcaldesa—, pero ella no tenía que firmar', 'verbatim'],
    [
      'Mi madre venía a esta misma fuente —se queja el portavoz de los regantes, Antonio Cano—, pero ella no tenía que firmar',
      'verbatim',
    ],
    ['Mi madre venía a esta misma fuente —avisa la regidora socialista—, pero ella no tenía que firmar', 'verbatim'],
    ['Mi madre venía a esta misma fuente —cojea Cano—, pero ella no tenía que firmar', 'verbatim'],
    ['Mi madre venía a esta misma fuente —cada día—, pero ella no tenía que firmar', 'altered', 'content cada día → ∅'],
    ['Mi madre venía a esta fuente, pero ella no tenía que firmar', 'altered', 'content ∅ → misma'],
  ]);

  const spanish = article('«No vamos a vender el puerto y nunca lo haremos», dijo la alcaldesa.', { language: 'es' });
  check(spanish, [
    ['vamos a vender el puerto', 'verbatim'],
    ['Vamos a vender el puerto', 'negation-changed', 'negation ∅ → No'],
    ['vender el puerto y lo haremos', 'negation-changed', 'negation ∅ → nunca'],
    ['No vamos a comprar el puerto', 'altered', 'content comprar → vender'],
  ]);

  const swapped = article('“This was not a gift of nature but a fruit of neglect,” said Finch.');
  check(swapped, [
    [
      'not a fruit of neglect but a gift of nature',
      'reordered',
      'content not a fruit of neglect but a gift of nature → not a gift of nature but a fruit of neglect',
    ],
  ]);

  const pensait = article(
    '« Elles marchaient devant, parce qu’on pensait qu’on ne tirerait pas sur elles », dit-elle.',
    {
      language: 'fr',
    },
  );
  check(pensait, [
    ['parce qu’on pensait qu’on tirerait sur elles', 'negation-changed', 'function ∅ → ne', 'negation ∅ → pas'],
  ]);

  const arabic = article('وقالت رئيسة البلدية: «لن نبيع الميناء القديم لأي أحد، وسوف نصلح السفن في الربيع».', {
    language: 'ar',
  });
  check(arabic, [
    ['لن نبيع الميناء القديم لأي أحد', 'verbatim'],
    ['لن نبيع المينــاء القديم لاي أحد', 'verbatim'],
    ['سوف نصلح السفن في الربيع', 'verbatim'],
    ['سوف نصلح السفن سوف في الربيع', 'altered', 'modal سوف → ∅'],
    ['نبيع الميناء القديم لأي أحد', 'negation-changed', 'negation ∅ → لن'],
    ['سوف نبيع الميناء القديم لأي أحد', 'negation-changed', 'negation سوف → لن'],
    ['لن نبيع الميناء الجديد لأي أحد', 'altered', 'content الجديد → القديم'],
    ['سنبيع الميناء القديم لأي أحد', 'negation-changed', 'negation ∅ → لن', 'content سنبيع → نبيع'],
  ]);
});
