/** Verbs of saying that open an attribution, in languages of which we know few other words. By BCP 47 primary subtag. */
export const SAYING: Readonly<Record<string, string>> = {
  pl: `mówi mówił mówiła powiedział powiedziała rzekł rzekła odparł odparła odpowiedział odpowiedziała odpowiada dodał dodała
    dodaje stwierdził stwierdziła stwierdza zapytał zapytała pyta wyjaśnił wyjaśniła wyjaśnia podkreślił podkreśliła podkreśla
    zaznaczył zaznaczyła zaznacza przyznał przyznała przyznaje tłumaczy tłumaczył tłumaczyła opowiada opowiadał opowiadała
    twierdzi zapewnia zapewnił zapewniła wspomina zauważył zauważyła oświadczył oświadczyła krzyknął krzyknęła szepnął szepnęła`,
  ru: `сказал сказала сказали говорит говорил говорила заявил заявила ответил ответила отвечает добавил добавила добавляет
    спросил спросила спрашивает отметил отметила отмечает подчеркнул подчеркнула пояснил пояснила поясняет рассказал рассказала
    рассказывает объяснил объяснила объясняет считает признал признала признался призналась признаётся сообщил сообщила
    уточнил уточнила написал написала пишет подытожил подытожила вспоминает воскликнул воскликнула прошептал прошептала
    крикнул крикнула возразил возразила`,
  uk: `сказав сказала каже говорить заявив заявила відповів відповіла додав додала додає запитав запитала зазначив зазначила
    підкреслив підкреслила пояснив пояснила розповів розповіла розповідає вважає зізнався зізналася повідомив повідомила`,
  ca: `diu va digué explica afegeix afirma assegura recorda respon`,
  ro: `spune spus zice zise adaugă adăugat explică explicat afirmă afirmat povestește răspunde răspuns întreabă întrebat`,
};
