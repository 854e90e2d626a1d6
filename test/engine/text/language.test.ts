import assert from 'node:assert/strict';
import { guessLanguage } from '../../../server/src/engine/text/language.ts';

function check(text: string, language: string | undefined): void {
  assert.equal(guessLanguage(text), language, text);
}

describe('the language of a text', () => {
  it('is told by its commonest words', () => {
    check('We will not sell the harbour, said the mayor of the town.', 'en');
    check('Der Hafen wird nicht verkauft, sagte die Bürgermeisterin, und das ist gut.', 'de');
    check('Nous ne vendrons pas le port, a dit la maire de la ville, et c’est bien.', 'fr');
    check('El puerto no se vende, dijo la alcaldesa de la ciudad, y es para todos.', 'es');
    check('Il porto non si vende, ha detto la sindaca della città, che è anche contenta.', 'it');
    check('O porto não está à venda, disse a prefeita, e é para todos os que vivem na cidade.', 'pt');
    check('De haven is niet te koop, zei de burgemeester van het stadje, en dat is goed.', 'nl');
  });

  it('is told by its script', () => {
    check('لن نبيع الميناء، قال رئيس البلدية', 'ar');
    check('ہم بندرگاہ نہیں بیچیں گے، میئر نے کہا', 'ur');
    check('ما بندر را نمی‌فروشیم، شهردار گفت و پاسخ داد', 'fa');
    check('Мы не продадим гавань, сказал мэр', 'ru');
    check('Ми не продамо гавань, сказав міський голова її міста', 'uk');
    check('Δεν θα πουλήσουμε το λιμάνι', 'el');
    check('לא נמכור את הנמל', 'he');
    check('港は売りませんと市長は言った', 'ja');
    check('市长说我们不会出售港口', 'zh');
    check('우리는 항구를 팔지 않을 것이다', 'ko');
  });

  it('of a few foreign words in a text is still that of the text', () => {
    check('The mayor said “لن نبيع الميناء” and that it is not for sale.', 'en');
  });

  it('is left open where nothing tells', () => {
    for (const text of ['', '12:30', 'NATO', 'Hamburg Bremen Lübeck', 'A vá rosa ketu mine polu tas ven kiru bo lan']) {
      check(text, undefined);
    }
  });
});
