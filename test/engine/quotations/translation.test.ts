import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Quotable } from '../../../server/src/engine/quotations/quotable.ts';
import { article, editsOf, hold } from './evidence.ts';

/** Each draft's words, the passage that they render (none where it cannot be told), and what does not survive. */
function check(
  cited: Quotable,
  language: string,
  rows: readonly (readonly [draft: string, passage: string | undefined, ...lost: string[]])[],
): void {
  for (const [draft, passage, ...lost] of rows) {
    it(draft, () => {
      const held = hold(draft, cited, [], { language });
      assert.equal(held.verdict, 'translation');
      const { start = 0, end = 0 } = held.passage?.span ?? {};
      assert.deepEqual(
        [held.passage && cited.text.slice(start, end), ...editsOf(held, draft, cited.text)],
        [passage, ...lost],
      );
    });
  }
}

describe('a translation', () => {
  describe('from a short article, where one word that both languages have shows the passage', () => {
    const short = article(
      '« Nous n’avons jamais promis de fermer les écoles avant l’été », a dit la maire Nora Vance. « Il faut attendre le vote. »',
      { language: 'fr' },
    );
    check(short, 'en', [
      [
        'We promised to close the schools before summer',
        'Nous n’avons jamais promis de fermer les écoles avant l’été',
        'negation ∅ → jamais',
      ],
      [
        'We have never promised to close the schools before summer',
        'Nous n’avons jamais promis de fermer les écoles avant l’été',
      ],
      ['We must wait for the vote', 'Il faut attendre le vote'],
      ['Nobody waits for the vote', 'Il faut attendre le vote', 'negation Nobody → ∅'],
      ['The lamp burns all night long', undefined],
    ]);
  });

  describe('from German', () => {
    const german = article(
      '„Die Lampe ist seit dem Frühjahr vierzehn Mal ausgefallen, und niemand hat uns geholfen“, sagte die Wärterin Nora Vance. „Wir haben der Stadt Hamburg 1.200 Euro gezahlt, aber das Parlament hat die Reparatur nicht bewilligt.“ Sie lebt seit dreißig Jahren am Meer.',
      { language: 'de' },
    );
    check(german, 'en', [
      [
        'The lamp has failed fourteen times since the spring',
        'Die Lampe ist seit dem Frühjahr vierzehn Mal ausgefallen',
      ],
      ['We paid the city of Hamburg 1,200 euros', 'Wir haben der Stadt Hamburg 1.200 Euro gezahlt'],
      [
        'We paid the city of Hamburg 2,100 euros',
        'Wir haben der Stadt Hamburg 1.200 Euro gezahlt',
        'number 2,100 → 1.200',
      ],
      [
        'We paid the city of Rotterdam 1,200 euros',
        'Wir haben der Stadt Hamburg 1.200 Euro gezahlt',
        'name Rotterdam → ∅',
      ],
      [
        'We paid the city of Hamburg 1,200 euros, but the parliament has approved the repair',
        'Wir haben der Stadt Hamburg 1.200 Euro gezahlt, aber das Parlament hat die Reparatur nicht bewilligt',
        'negation ∅ → nicht',
      ],
      [
        'We paid the city of Hamburg 1,200 euros, but the parliament has not approved the repair',
        'Wir haben der Stadt Hamburg 1.200 Euro gezahlt, aber das Parlament hat die Reparatur nicht bewilligt',
      ],
      ['The lamp has failed forty times since the spring', undefined, 'number forty → ∅'],
      ['Nobody has ever helped us here', undefined],
      ['We will wait for another year', undefined],
    ]);
  });

  describe('from French', () => {
    const french = article(
      '« Le conseil de Marseille a voté 4,5 millions d’euros pour le port », a déclaré la maire. « Il faudra attendre, et nous attendrons. »',
      { language: 'fr' },
    );
    check(french, 'en', [
      [
        'The council of Marseille voted 4.5 million euros for the port',
        'Le conseil de Marseille a voté 4,5 millions d’euros pour le port',
      ],
      [
        'The council of Marseille never voted 4.5 million euros for the port',
        'Le conseil de Marseille a voté 4,5 millions d’euros pour le port',
        'negation never → ∅',
      ],
      [
        'The council of Marseille voted 45 million euros for the port',
        'Le conseil de Marseille a voté 4,5 millions d’euros pour le port',
        'number 45 million → 4,5 millions',
      ],
    ]);
  });

  it('costs little, however long the article', () => {
    const long = article(`„${'Wir haben der Stadt 1.200 Euro gezahlt, aber niemand kam. '.repeat(300)}“`, {
      language: 'de',
    });
    const started = process.cpuUsage();
    assert.equal(hold('We paid the city 2,100 euros and somebody came', long).verdict, 'translation');
    assert.ok(process.cpuUsage(started).user < 250_000);
  });
});
