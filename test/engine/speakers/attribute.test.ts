import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DeclaredSpeaker } from '../../../server/src/engine/corpus/source.ts';
import { findQuotations } from '../../../server/src/engine/quotations/find.ts';
import { attribute } from '../../../server/src/engine/speakers/attribute.ts';
import { textOf } from '../../../server/src/engine/text/span.ts';
import { parseFixture } from '../../support/fixture.ts';
import { proseOf } from '../../support/prose.ts';

/**
 * Carets under a quotation's beginning say what it is: `speech · speaker's name · mention · cue`, a hyphen where
 * there is none, later parts left out where they do not matter.
 */
function check(fixture: string, language = 'en', declared: readonly DeclaredSpeaker[] = []): void {
  for (const { text, marks } of parseFixture(fixture)) {
    const prose = proseOf(text, language);
    const found = attribute(prose, findQuotations(prose), declared);
    for (const { start, note } of marks) {
      const at = found.find(({ quotation }) => quotation.start === start);
      assert.ok(at, `a quotation begins at ${JSON.stringify(text.slice(start, start + 30))}`);
      const parts = [
        at.kind,
        at.speaker?.name ?? '-',
        at.mention === undefined ? '-' : textOf(text, at.mention),
        at.cue === undefined ? '-' : textOf(text, at.cue),
      ];
      assert.equal(parts.slice(0, note.split(' · ').length).join(' · '), note, text.slice(start, start + 60));
    }
  }
}

describe('attribute', () => {
  it('reads cues on both sides of a quotation', () => {
    check(`
      “The harbour will not be sold,” said Ada Finch.
      ^ speech · Ada Finch · Ada Finch · said
      “The harbour will not be sold,” Ada Finch said.
      ^ speech · Ada Finch · Ada Finch · said
      Ada Finch said: “The harbour will not be sold.”
                      ^ speech · Ada Finch · Ada Finch · said
      Ada Finch said that the town “will not sell the harbour.”
                                   ^ speech · Ada Finch · Ada Finch · said
      According to Ada Finch, “the harbour is not for sale.”
                              ^ speech · Ada Finch · Ada Finch · According to
      “The harbour is not for sale,” according to Ada Finch.
      ^ speech · Ada Finch · Ada Finch · according to
      Ada Finch: “The harbour is not for sale.”
                 ^ speech · Ada Finch · Ada Finch · :
    `);
  });

  it('follows an utterance that its attribution interrupts, and the sentences after it', () => {
    check(`
      “The harbour,” Ada Finch said on Monday, “will never be sold. Not by us. Not by anyone.”
      ^ speech · Ada Finch · Ada Finch · said
                                               ^ speech · Ada Finch · Ada Finch · said
      “We are not fools,” said Imani Diallo, the mayor. “We can count. The harbour pays for the school.”
      ^ speech · Imani Diallo
                                                        ^ speech · Imani Diallo
    `);
  });

  it('follows a quotation through paragraphs', () => {
    check(`
      “The harbour is ours,” Ada Finch told the council. “It has been ours for three hundred years.
                                                         ^ speech · Ada Finch
      “It will be ours when all of you are gone,” she said.
      ^ speech · Ada Finch
    `);
  });

  it('finds the subject of verbs that borrow theirs', () => {
    check(`
      Ada Finch praised the dockers, calling them “the backbone of this town and of its people.”
                                                  ^ speech · Ada Finch · Ada Finch · calling
      “We will stay,” Ada Finch said, adding that the town “has nowhere else to go.”
                                                           ^ speech · Ada Finch
      In an interview with the Gazette, Ada Finch took the opportunity to stress “the need to keep the harbour open.”
                                                                                 ^ speech · Ada Finch
      Ada Finch concluded that “this has been a long and productive day for all of us.”
                               ^ speech · Ada Finch · Ada Finch · concluded
    `);
  });

  it('reads past appositions, relative clauses and adjuncts', () => {
    check(`
      Ada Finch, the mayor of Northgate, said: “The harbour will not be sold.”
                                               ^ speech · Ada Finch · Ada Finch · said
      Imani Diallo, who has run the docks since 2011, said: “We were never asked.”
                                                            ^ speech · Imani Diallo
      During the meeting with the council on Tuesday, Imani Diallo said: “We were never asked about it.”
                                                                         ^ speech · Imani Diallo · Imani Diallo · said
    `);
  });

  it('gives short forms their full names', () => {
    check(`
      The talks were led by Air Chief Marshal Sir Stuart Peach and Lieutenant General Jan Broeks, Director General of the staff.
      “There is real potential for peace in the region,” highlighted Lieutenant General Broeks.
      ^ speech · Jan Broeks · Lieutenant General Broeks · highlighted
      “We are in full agreement on that,” Peach said.
      ^ speech · Stuart Peach · Peach · said
    `);
  });

  it('knows roles of those introduced by them', () => {
    check(`
      NATO Secretary-General Jens Stoltenberg met the ministers in Brussels.
      “We will not go back in combat operations,” said the NATO chief.
      ^ speech · Jens Stoltenberg · the NATO chief · said
      Ada Finch, the harbour master, was not amused.
      “They never even called us about it,” the harbour master said.
      ^ speech · Ada Finch · the harbour master · said
    `);
  });

  it('resolves pronouns by gender', () => {
    check(`
      Hannah Marsh met Robert Kane in Northgate. The two did not shake hands.
      “I have nothing to say to him,” she said.
      ^ speech · Hannah Marsh · she · said
      “I have a great deal to say to her,” he replied.
      ^ speech · Robert Kane · he · replied
    `);
  });

  it('lets bodies speak', () => {
    check(`
      The ministry said in a statement that the plan was “under review by all departments.”
                                                         ^ speech · ministry · The ministry · said
      “We will fight on until the last of them leaves,” the Taliban said.
      ^ speech · Taliban · the Taliban · said
    `);
  });

  it('gives a nested quotation to its inner speaker', () => {
    check(`
      “My deputy told me, ‘Nobody will remember this,’ and I told him, ‘They will remember it,’” Imani Diallo said.
      ^ speech · Imani Diallo · Imani Diallo · said
                          ^ speech · deputy · My deputy · told
                                                                       ^ speech · Imani Diallo · I · told
    `);
  });

  it('knows nobody for a pronoun in a quotation, which is neither its speaker nor whom the article tells of', () => {
    check(`
      Robert Kane was there. Ada Finch said: “He came to me. He assured me, ‘There is no question of a sale,’ and left.”
                                             ^ speech · Ada Finch
                                                                            ^ speech · - · He · assured
      ‘I asked her why,’ Marsh says. ‘She said, “Somebody ought to do it.”’
                                     ^ speech · Marsh
                                                ^ speech · - · She · said
    `);
  });

  it('gives a quotation alone in brackets to whoever stands right before them', () => {
    check(`
      Kane, asked about it, was firm (“The wall is high enough”), while the Harbour Trust (“It meets every rule.”) was calm.
                                      ^ speech · Kane · Kane
                                                                                           ^ speech · Harbour Trust
    `);
  });

  it('tells verbs from the nouns that are spelled like them', () => {
    check(`
      Marsh calls her “the last full-time keeper in the country”.
                      ^ speech · Marsh · Marsh · calls
      Finch replies that “nobody in this town was ever asked”.
                         ^ speech · Ada Finch · Finch · replies
      Ada Finch was there. “Do not be clever,” she used to tell her pupils.
                           ^ speech · Ada Finch · she · tell
    `);
  });

  it('finds the name behind a description without an article', () => {
    check(`
      “I am tired,” Ada Finch said. “The river was too high,” said fire chief Tom Marsh.
      ^ speech · Ada Finch
                                    ^ speech · Tom Marsh
      “I am tired,” Ada Finch said. “The river was too high,” said head of research Tom Marsh.
                                    ^ speech · Tom Marsh
      “I am tired,” Ada Finch said. “The river was too high,” said local baker and poet Tom Marsh.
                                    ^ speech · Tom Marsh
      “The river was too high,” said police in Northgate.
      ^ speech · police
    `);
  });

  it('knows who is quoted from who quotes', () => {
    check(`
      “The dam did not fail that day,” Finch was quoted by the River Post as saying.
      ^ speech · Finch
      “The dam did not fail that day,” Finch is quoted as saying by the River Post.
      ^ speech · Finch
      The River Post quoted Finch as saying that “the dam did not fail that day”.
                                                 ^ speech · Finch
    `);
  });

  it('reads what a lawyer says of doing as speech', () => {
    check(`
      A lawyer, Dan Marsh, was there. “Nobody is accusing him,” Marsh told the court. “We accuse him of doing too little.”
                                      ^ speech · Dan Marsh · Marsh · told
    `);
  });

  it('finds the subject that a Spanish verb leaves to the sentence before', () => {
    check(
      `
      «Nunca nos han escuchado», afirmó Antonio Salgado. «Si no llueve, perderemos la mitad de los olivos».
      ^ speech · Antonio Salgado
      La alcaldesa del pueblo, Pilar Montes, pidió solidaridad. «Mi pueblo recibe agua tres horas al día», contó.
                                                                ^ speech · Pilar Montes · La alcaldesa · contó
    `,
      'es',
    );
  });

  it('keeps a trade out of a German name', () => {
    check(
      `
      Kämmerer Bernd Hauser kam. „Wir können nicht mehr ausgeben“, sagte die Biologin Ada Finck.
                                 ^ speech · Ada Finck
      „Wir können nicht mehr ausgeben“, sagte Kämmerer Bernd Hauser.
      ^ speech · Bernd Hauser
    `,
      'de',
    );
  });

  it('takes an Arabic office alone for what it is', () => {
    check(
      `
      وقال أحد السكان، أبو يوسف: «نشتري الماء كل يوم ولا أحد يسأل عنا في هذه المدينة».
                                 ^ speech · أبو يوسف
      قال وزير المياه: «لن نقطع المياه عن المستشفيات مهما كانت الظروف هذا العام».
                       ^ speech · وزير المياه
    `,
      'ar',
    );
  });

  it('parts what French joins at both ends, and articles from names', () => {
    check(
      `
      « La ligne est décidée », a dit Odile Kerner. Le maire, Alain Kerouac, n’y croit pas. « Ce n’est pas vrai du tout », s’emporte-t-il.
                                                                                            ^ speech · Alain Kerouac · il · emporte
      Au café de la Poste, la patronne, Yvette Le Goff, compte ses couverts. « Quand l’usine tousse, je m’enrhume », résume-t-elle.
                                                                             ^ speech · Yvette Le Goff
      L’économiste Nadia Belkacem nuance. « On ne peut pas dire que l’argent manquait », explique Nadia Belkacem.
                                          ^ speech · Nadia Belkacem
    `,
      'fr',
    );
  });

  it('tells whom an Arabic verb without a subject takes up by its gender', () => {
    check(
      `
      قال مدير الميناء سامر عيسى: «لن نغلق الرصيف القديم قبل نهاية العام».
      وقالت المهندسة هدى ناصر إن الرصيف خطر. وتابعت: «الخشب متعفن منذ سنوات طويلة».
                                                     ^ speech · هدى ناصر
    `,
      'ar',
    );
  });

  it('takes a sentence that ends in a colon for an introduction', () => {
    check(`
      Marsh was adamant: “My client has not lied.”
                         ^ speech · Marsh
      What Ada Finch wants is modest: “one room, one table, one day a week, where a person may sit down”.
                                      ^ speech · Ada Finch
    `);
  });

  it('follows the topic of an Arabic sentence, and the gender of its verbs', () => {
    check(
      `
      وقالت المتحدثة باسم الوزارة منى فؤاد: «لن نترك البحيرة تموت، وقد خصصنا لها ميزانية كاملة».
      أما أم خالد، التي تبيع السمك في السوق منذ ربع قرن، فقالت: «الوزارة تعرف البحيرة من الخريطة وحدها».
                                                                ^ speech · أم خالد
    `,
      'ar',
    );
    check(
      `
      وقالت المتحدثة منى فؤاد: «لن نترك البحيرة تموت، وقد خصصنا لها ميزانية كاملة». وقال: «القارب مثل الابن، لا يباع حين يمرض».
                                                                                          ^ speech · -
    `,
      'ar',
    );
  });

  it('leaves out the letters behind a name', () => {
    check(`
      Mr Marsh QC, for the town, submitted that the evidence was “thin to the point of transparency”.
                                                                 ^ speech · Marsh
    `);
  });

  it('names only who is surely meant in a language that it does not read', () => {
    check(
      `
      Олег Воронцов приехал утром. Марина Королёва сомневается. «Нам никто ничего не обещал в письменном виде», — сказала она.
                                                                ^ speech · -
      «Нам никто ничего не обещал в письменном виде», — сказала Марина Королёва.
      ^ speech · Марина Королёва · Марина Королёва · сказала
      Марина Королёва: «Нам никто ничего не обещал в письменном виде».
                       ^ speech · Марина Королёва · Марина Королёва · :
      Олег Воронцов заявил: «Нам никто ничего не обещал в письменном виде».
                            ^ speech · Олег Воронцов · Олег Воронцов · :
      Мэр города Сергей Лапин призвал к терпению: «Без решения правительства мы совершенно бессильны».
                                                  ^ speech · -
    `,
      'ru',
    );
    check(
      `
      „Nie sprzedamy nabrzeża nikomu”, powiedział Marek Nowak. „Nikt nas nie słuchał”, mówi Adam Zieliński.
      ^ speech · Marek Nowak · Marek Nowak · powiedział
                                                               ^ speech · Adam Zieliński
      Ostrożniejsza jest Zofia Lis. „Bez funduszy europejskich to muzeum nigdy tutaj nie powstanie”, wyjaśniła.
                                    ^ speech · -
      „Nie sprzedamy tego starego nabrzeża ani im, ani nikomu innemu”, powiedział Marek Nowak do Zofii Lis.
      ^ speech · -
    `,
      'pl',
    );
  });

  it('leaves terms and titles to nobody', () => {
    check(`
      The plan is part of the outreach to ‘global partners’ of the alliance.
                                          ^ term · -
      Russia is backing its “favorite proxies” in the north.
                            ^ term · -
      Her book “The Long Harbour” came out in May.
               ^ title · -
      1. Rubin, Michael (2 December 2022). “Why the Harbour Can't Be Sold”. The Northgate Review. Retrieved 25 May 2023.
                                           ^ title · -
    `);
  });

  it('reads drafts: citations blanked, years, brackets', () => {
    check(`
      “The harbour will not be sold,” said Ada Finch            .
      ^ speech · Ada Finch · Ada Finch · said
      As General Broeks put it in 2018, “there is real potential for peace in the region”           .
                                        ^ speech · Broeks · General Broeks · put
      Stoltenberg (NATO): “We will not go back in combat operations”           .
                          ^ speech · Stoltenberg · Stoltenberg
      Broeks said “we will not go back to that” in Brussels.
                  ^ speech · Broeks · Broeks · said
    `);
  });

  it('reads block quotations by the line before them', () => {
    check(`
      As Ada Finch said to the council:
      >The harbour will not be sold, not to them and not to anyone else.
       ^ speech · Ada Finch
    `);
  });

  it('reads the signature under a block quotation', () => {
    const text = 'And then there was this:\n  The harbour pays for the school.\n  — Imani Diallo\nIt was a long day.\n';
    const start = text.indexOf('The harbour');
    const end = text.indexOf('\nIt was');
    const prose = {
      text,
      language: 'en',
      paragraphs: [
        { start: 0, end: start - 3, kind: 'text' as const, block: undefined },
        { start, end, kind: 'block-quotation' as const, block: 0 },
      ],
    };
    const [block] = attribute(prose, findQuotations(prose), []);
    assert.equal(block?.speaker?.name, 'Imani Diallo');
    assert.equal(textOf(text, block.quotation), 'The harbour pays for the school.');
  });

  it('reads signatures and transcripts', () => {
    check(`
      “The harbour will not be sold.” — Ada Finch
      ^ speech · Ada Finch · Ada Finch
      “DIALLO: Well, nobody ever asked the docks about that.”
      ^ speech · DIALLO · DIALLO
    `);
  });

  it('prefers declared names', () => {
    const declared = [{ name: 'Ada Mary Finch', aliases: ['the Harbour Queen'], roles: ['harbour master'] }];
    check(
      `
      “The harbour will not be sold,” said Finch.
      ^ speech · Ada Mary Finch
      “The harbour will not be sold,” said the harbour master.
      ^ speech · Ada Mary Finch
      `,
      'en',
      declared,
    );
  });

  it('reads German', () => {
    check(
      `
      „Der Hafen wird nicht verkauft“, sagte die Bürgermeisterin Ada Finck.
      ^ speech · Ada Finck
      Ada Finck erklärte: „Der Hafen wird nicht verkauft.“
                          ^ speech · Ada Finck · Ada Finck · erklärte
      „Das ist nicht hinnehmbar“, so der Sprecher der Polizei.
      ^ speech · Sprecher
      Laut Ada Finck ist der Hafen „nicht zu verkaufen, weder heute noch morgen“.
                                   ^ speech · Ada Finck · Ada Finck · Laut
      `,
      'de',
    );
  });

  it('reads French', () => {
    check(
      `
      « Le port ne sera pas vendu », a déclaré Hélène Marchand.
      ^ speech · Hélène Marchand · Hélène Marchand · déclaré
      Selon Hélène Marchand, « le port ne sera jamais vendu à personne ».
                             ^ speech · Hélène Marchand · Hélène Marchand · Selon
      Hélène Marchand a ajouté : « Nous resterons ici aussi longtemps qu’il le faudra. »
                                 ^ speech · Hélène Marchand · Hélène Marchand · ajouté
      `,
      'fr',
    );
  });

  it('reads Spanish', () => {
    check(
      `
      «El puerto no se venderá», dijo Elena Ruiz.
      ^ speech · Elena Ruiz · Elena Ruiz · dijo
      Según Elena Ruiz, «el puerto no se venderá a nadie, ni hoy ni mañana».
                        ^ speech · Elena Ruiz · Elena Ruiz · Según
      Elena Ruiz afirmó: «Nos quedaremos aquí el tiempo que haga falta».
                         ^ speech · Elena Ruiz · Elena Ruiz · afirmó
      `,
      'es',
    );
  });

  it('reads Arabic, where a verb may leave its subject to the sentence before', () => {
    check(
      `
      قال وزير الخارجية، سامي حداد، إن "الميناء لن يباع لأحد مهما كان الثمن".
                                       ^ speech · سامي حداد
      وأضاف أن "الميناء ملك لأهل المدينة جميعا وسيبقى كذلك".
               ^ speech · سامي حداد
      وأكد الوزير حداد على أهمية الميناء، مشيرا إلى أن "المدينة لا تعيش من دونه يوما واحدا".
                                                       ^ speech · سامي حداد
      `,
      'ar',
    );
  });

  it('is total, and answers for every quotation in order', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      ' ',
      '. ',
      ', ',
      ': ',
      '\n',
      '>',
      'said',
      'Ada Finch',
      'the mayor',
      'who',
      'according to',
      'she',
      'قال',
      '—',
      '(',
      ')',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), fc.constantFrom('en', 'de', 'ar', 'xx'), (pieces, language) => {
        const prose = proseOf(pieces.join(''), language);
        const quotations = findQuotations(prose);
        const found = attribute(prose, quotations, []);
        assert.deepEqual(
          found.map(({ quotation }) => quotation),
          quotations,
        );
        for (const { mention, confidence } of found) {
          assert.ok(confidence >= 0 && confidence <= 1);
          if (mention !== undefined) assert.ok(0 <= mention.start && mention.start < mention.end);
        }
      }),
    );
  });

  it('reads hostile text in linear time', () => {
    for (const hostile of [
      '“a” said ',
      'said ',
      'Ada ',
      'the ',
      ', who said ',
      '“a ',
      'of the man ',
      ': “a” ',
      '(',
      'a, ',
    ]) {
      const prose = proseOf(`“Well,” she said. ${hostile.repeat(150)}“so”`, 'en');
      const started = performance.now();
      attribute(prose, findQuotations(prose), []);
      assert.ok(performance.now() - started < 400, `${hostile} took ${performance.now() - started} ms`);
    }
  });
});
