import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuotations } from '../../../server/src/engine/quotations/find.ts';
import { textOf } from '../../../server/src/engine/text/span.ts';
import { proseOf } from '../../support/prose.ts';

/**
 * Each line of `expected` is one quotation with its marks: indented by its depth, followed by `~` when it does not
 * close, led by `~` when it continues the paragraph before, and by `>` when it is a block quotation.
 */
function check(text: string, ...expected: readonly string[]): void {
  const found = findQuotations(proseOf(text)).map(
    (quotation) =>
      '  '.repeat(quotation.depth) +
      (quotation.form === 'block' ? '> ' : '') +
      (quotation.continues ? '~' : '') +
      textOf(text, quotation) +
      (quotation.closed ? '' : '~'),
  );
  assert.deepEqual(found, expected);
}

describe('findQuotations', () => {
  it('knows the marks of many languages', () => {
    check('She said “so be it” again.', '“so be it”');
    check('She said "so be it" again.', '"so be it"');
    check('She said ‘so be it’ again.', '‘so be it’');
    check("She said 'so be it' again.", "'so be it'");
    check("She said ``so be it'' again.", "``so be it''");
    check("She said ''so be it'' again.", "''so be it''");
    check('Sie sagte „so sei es“ und ging.', '„so sei es“');
    check('Powiedziała „niech tak będzie” i wyszła.', '„niech tak będzie”');
    check('Sie sagte ‚so sei es‘ und ging.', '‚so sei es‘');
    check('Sie sagte »so sei es« und »nein«.', '»so sei es«', '»nein«');
    check('Sie sagte ›so sei es‹ und ging.', '›so sei es‹');
    check('Elle a dit « ainsi soit-il » et « non ».', '« ainsi soit-il »', '« non »');
    check('Elle a dit ‹ ainsi soit-il › hier.', '‹ ainsi soit-il ›');
    check('Hon sade ”så är det” och gick.', '”så är det”');
    check('彼は「そうだ」と言い、『本』を読んだ。', '「そうだ」', '『本』');
    check('他说：“就这样。”然后走了。', '“就这样。”');
    check('وقالت: "هكذا هو" ثم «نعم» ثم “لا”.', '"هكذا هو"', '«نعم»', '“لا”');
    check('وقالت ”هكذا هو“ ثم مضت.', '”هكذا هو“');
  });

  it('knows the dashes of a dialogue by what is said of its speaker', () => {
    check('—No vendrá —dijo Ruiz—. Lo sé desde ayer.', '—No vendrá —', '—. Lo sé desde ayer.');
    check('—¿Y quién paga las obras de la casa? —preguntó Soto.', '—¿Y quién paga las obras de la casa? —');
    check('—La casa —la de mi padre— está vacía —contó Ruiz.', '—La casa —la de mi padre— está vacía —');
    check('-No vendrá nadie -dijo el alcalde-. Lo sé.', '-No vendrá nadie -', '-. Lo sé.');
    check('—Me dijo “no vendré” el lunes —contó Ruiz.', '—Me dijo “no vendré” el lunes —', '  “no vendré”');
    check('— Il ne viendra pas, dit Ruiz. Je le sais.', '— Il ne viendra pas,', ' Je le sais.');
    check('— Et qui paie ? demanda-t-elle.\n— Personne !', '— Et qui paie ?', '— Personne !');
    check('— Não virá ninguém — disse o presidente. — Sei disso.', '— Não virá ninguém —', '— Sei disso.');
    check('— Он не придёт, — сказал Руис. — Я знаю.', '— Он не придёт, —', '— Я знаю.');
    check('— Karin Dale, alcaldesa de Olmeda');
    check('— Una cosa de la lista.\n— Otra cosa, más larga.');
    check('— A first thing, said nobody — and a second.');
  });

  it('keeps the marks apart from what the marks hold', () => {
    const text = 'She said “so be it”.';
    const [quotation] = findQuotations(proseOf(text));
    assert.equal(textOf(text, quotation!.content), 'so be it');
  });

  it('nests', () => {
    check(
      '“My deputy told me, ‘Nobody will “ever” know,’ and left,” she said.',
      '“My deputy told me, ‘Nobody will “ever” know,’ and left,”',
      '  ‘Nobody will “ever” know,’',
      '    “ever”',
    );
    check(`"He said 'no' twice."`, `"He said 'no' twice."`, `  'no'`);
    check(`'He said "no" twice.'`, `'He said "no" twice.'`, `  "no"`);
    check(`"'No,' he said," she wrote.`, `"'No,' he said,"`, `  'No,'`);
    check(`''They said 'never,'' she wrote.`, `''They said 'never,''`);
    check('„Er sagte ‚nein‘ dazu“, schrieb sie.', '„Er sagte ‚nein‘ dazu“', '  ‚nein‘');
    check('« Il a dit “non” hier », écrit-elle.', '« Il a dit “non” hier »', '  “non”');
    check('"He said "no" twice," she wrote.', '"He said "no" twice,"', '  "no"');
  });

  it('takes no apostrophe for a mark', () => {
    check("It's the boys' game and James' own, rock 'n' roll in the '90s; don't tell 'em.");
    check('It’s the boys’ game and James’ own, rock ’n’ roll in the ’90s; don’t tell ’em.');
    check('The ‘boys’ game’ isn’t theirs.', '‘boys’ game’');
    check('The ‘global partners’ of the ‘old allies’ agreed.', '‘global partners’', '‘old allies’');
    check("“It's the dogs' dinner,” she said.", "“It's the dogs' dinner,”");
    check(`"Get 'em out," he said. "Now."`, `"Get 'em out,"`, '"Now."');
    check("L'homme d'État n'a pas dit 'non'.", "'non'");
  });

  it('takes no feet, inches and acronyms for marks', () => {
    check(`He is 6'4" tall, the door 80" high.`);
    check(`"He is 6'4" tall," she said.`, `"He is 6'4" tall,"`);
    check('דובר צה"ל אמר "לא" אתמול.', '"לא"');
  });

  it('follows a quotation that reopens in each paragraph', () => {
    check(
      'She wrote:\n“One day came.\n“Another went.\n“The last stayed,” she ended.',
      '“One day came.~',
      '~“Another went.~',
      '~“The last stayed,”',
    );
    check('"One day came.\n\n"Another went," she said.', '"One day came.~', '~"Another went,"');
    check('« Un jour vint.\n» Un autre partit. » Fin.', '« Un jour vint.~', '~» Un autre partit. »');
    check('‘One day came.\n‘Another went,’ she said.', '‘One day came.~', '~‘Another went,’');
    check(
      '“‘One day came.\n“‘Another went,’” she said.',
      '“‘One day came.~',
      '  ‘One day came.~',
      '~“‘Another went,’”',
      '  ~‘Another went,’',
    );
  });

  it('confines the harm of an odd mark to its place', () => {
    check('She said “no.\nHe said “yes” twice.', '“no.~', '“yes”');
    check('She said no.” And “yes,” and "so".', '“yes,”', '"so"');
    check('She “said “no” and went.', '“no”');
    check('She said “no\nHe said "yes".', '“no~', '"yes"');
    check('A lone \' here and ‘there, and a " too');
  });

  it('reads lopsided pairs as they were meant', () => {
    check('She said “no" and "yes”.', '“no"', '"yes”');
    check('She said “no“ and “yes“.', '“no“', '“yes“');
    check('She said " no " and left.', '" no "');
    check('She said "“no” twice".', '"“no” twice"', '  “no”');
  });

  it('finds nothing in marks that hold no word', () => {
    check('“” "" ‘’ «» “…” "—"');
  });

  it('takes a block quotation for a quotation', () => {
    check(
      'Peach said:\n>We will stay.\n>And “we” will fight.\nSo he said.',
      '> We will stay.',
      '> ~And “we” will fight.',
      '  “we”',
    );
    check('Peach said:\n>“We will stay.”\nSo he said.', '“We will stay.”');
    check('As ever:\n>We will stay.\n>— Stuart Peach\nSo he said.', '> We will stay.');
  });

  it('is total, in order, and keeps inside its paragraphs', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '’',
      '‘',
      '«',
      '»',
      '„',
      "''",
      '``',
      '「',
      '」',
      ' ',
      '\n',
      '>',
      'a',
      'So',
      ',',
      '5',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const prose = proseOf(pieces.join(''));
        const found = findQuotations(prose);
        found.forEach((quotation, i) => {
          const paragraph = prose.paragraphs[quotation.paragraph]!;
          assert.ok(paragraph.start <= quotation.start && quotation.end <= paragraph.end);
          assert.ok(quotation.start <= quotation.content.start && quotation.content.end <= quotation.end);
          const later = found[i + 1];
          if (later === undefined) return;
          assert.ok(quotation.start < later.start || (quotation.start === later.start && quotation.end >= later.end));
          assert.ok(later.start >= quotation.end || later.end <= quotation.end, 'quotations cross');
        });
      }),
    );
  });

  it('reads hostile text in linear time', () => {
    for (const hostile of ['"', '“a', '‘', "'", ' "a', ` 'as`, '“a” ', '«»', '``', '"\n']) {
      const started = performance.now();
      findQuotations(proseOf(hostile.repeat(hostile === '"' ? 6_000 : 1_000), 'en'));
      assert.ok(performance.now() - started < 250, `${hostile} took ${performance.now() - started} ms`);
    }
  });
});
