import assert from 'node:assert/strict';
import { findQuotations } from '../../../server/src/engine/quotations/find.ts';
import { attribute } from '../../../server/src/engine/speakers/attribute.ts';
import { parseFixture } from '../../support/fixture.ts';
import { proseOf } from '../../support/prose.ts';

/**
 * Carets under a quotation's beginning say who speaks, by name; `term` and `title` where nobody does, a hyphen where
 * it is speech and nobody can be told.
 */
function check(language: string, fixture: string): void {
  for (const { text, marks } of parseFixture(fixture)) {
    const prose = proseOf(text, language);
    const found = attribute(prose, findQuotations(prose), []);
    for (const { start, note } of marks) {
      const at = found.find(({ quotation }) => quotation.start === start);
      assert.ok(at, `a quotation begins at ${JSON.stringify(text.slice(start, start + 30))}`);
      assert.equal(at.kind === 'speech' ? (at.speaker?.name ?? '-') : at.kind, note, text.slice(start, start + 60));
    }
  }
}

describe('constructions', () => {
  it('cue verbs on either side', () => {
    check(
      'en',
      `
      “The harbour will not be sold,” sighed Ada Finch.
      ^ Ada Finch
      “The harbour will not be sold,” said Al Mason.
      ^ Al Mason
      Ada Finch warned: “The harbour will not be sold.”
                        ^ Ada Finch
    `,
    );
    check(
      'de',
      `
      „Der Hafen wird nicht verkauft“, seufzte Ada Finck.
      ^ Ada Finck
      Ada Finck warnte: „Der Hafen wird nicht verkauft.“
                        ^ Ada Finck
    `,
    );
    check(
      'fr',
      `
      « Le port ne sera pas vendu », soupire Hélène Marchand.
      ^ Hélène Marchand
      Hélène Marchand prévient : « Le port ne sera pas vendu. »
                                 ^ Hélène Marchand
    `,
    );
    check(
      'es',
      `
      «El puerto no se venderá», suspiró Elena Ruiz.
      ^ Elena Ruiz
      Elena Ruiz advirtió: «El puerto no se venderá».
                           ^ Elena Ruiz
    `,
    );
    check(
      'ar',
      `
      "الميناء لن يباع لأحد مهما كان الثمن"، قال سامي حداد.
      ^ سامي حداد
      وحذر سامي حداد من أن "المدينة لا تعيش من دون الميناء".
                           ^ سامي حداد
    `,
    );
  });

  it('verbs that nobody knows, where only a verb can stand', () => {
    check(
      'en',
      `
      “It is over,” one diplomat texted.
      ^ diplomat
      Her colleague shrugged: “Not today.”
                              ^ colleague
      `,
    );
    check(
      'es',
      `
      Su compañero asintió: «Cansados es la palabra».
                            ^ compañero
      `,
    );
  });

  it('papers, whose names stand in marks themselves', () => {
    check(
      'de',
      `
      „Gut so“, kommentierte die Zeitung „Kurier“ am Montag.
      ^ Zeitung Kurier
                                         ^ title
      Ein hochrangiger Vertreter Norlands nannte den Vorwurf „lächerlich“.
                                                             ^ hochrangiger Vertreter Norlands
      Brandts Vorgänger Johannes Adeyemi schrieb: „Man unterschreibt nie an einem Freitag.“
                                                  ^ Johannes Adeyemi
      `,
    );
  });

  it('according to', () => {
    check(
      'en',
      `
      In the words of Ada Finch, “the harbour is not for sale.”
                                 ^ Ada Finch
    `,
    );
    check(
      'de',
      `
      Laut Ada Finck ist der Hafen „nicht zu verkaufen, weder heute noch morgen“.
                                   ^ Ada Finck
      Einem Bericht der Polizei zufolge war die Lage „zu jeder Zeit vollkommen ruhig“.
                                                     ^ Polizei
      Nach Angaben der Polizei verlief der Abend „weitgehend friedlich und ruhig“.
                                                 ^ Polizei
      „Das ist nicht hinnehmbar“, so Ada Finck.
      ^ Ada Finck
    `,
    );
    check(
      'fr',
      `
      D’après l’auteure du rapport, Hélène Marchand, « les chiffres parlent d’eux-mêmes ».
                                                     ^ Hélène Marchand
    `,
    );
    check(
      'es',
      `
      Según Elena Ruiz, «el puerto no se venderá a nadie, ni hoy ni mañana».
                        ^ Elena Ruiz
    `,
    );
    check(
      'ar',
      `
      وبحسب سامي حداد، "الميناء ملك لأهل المدينة جميعا".
                       ^ سامي حداد
    `,
    );
  });

  it('colons, in interviews and transcripts too', () => {
    check(
      'en',
      `
      Finch: “In 1987. I was nineteen.”
             ^ Finch
      A: “Every single day of my life.”
         ^ A
    `,
    );
    check(
      'de',
      `
      Ada Finck: „Im Jahr 1987. Ich war neunzehn.“
                 ^ Ada Finck
    `,
    );
    check(
      'fr',
      `
      Hélène Marchand : « En 1987. J’avais dix-neuf ans. »
                        ^ Hélène Marchand
    `,
    );
    check(
      'ar',
      `
      سامي حداد: "كنت في التاسعة عشرة من عمري حينها".
                 ^ سامي حداد
    `,
    );
  });

  it('fronted adjuncts', () => {
    check(
      'en',
      `
      Speaking in Brussels, the commissioner, Ana Lopes, called the dispute “regrettable for everybody”.
                                                                            ^ Ana Lopes
    `,
    );
    check(
      'de',
      `
      In Brüssel sagte die Kommissarin Ana Lopes am Montag: „Niemand gewinnt dabei.“
                                                            ^ Ana Lopes
      Zu dem gegenwärtigen Streit führte Ada Finck aus, man werde „den Hafen niemals verkaufen“.
                                                                  ^ Ada Finck
    `,
    );
    check(
      'fr',
      `
      Interrogée à Bruxelles, la commissaire européenne Ana Lopes a répondu : « Personne n’y gagne. »
                                                                              ^ Ana Lopes
    `,
    );
    check(
      'es',
      `
      Preguntada en Bruselas, la comisaria europea Ana Lopes contestó: «Nadie gana con esto».
                                                                       ^ Ana Lopes
    `,
    );
    check(
      'ar',
      `
      وفي مؤتمر صحفي ببروكسل، قالت المفوضة آنا لوبيز إن "أحدا لن يربح من هذا الإضراب".
                                                        ^ آنا لوبيز
    `,
    );
  });

  it('participles', () => {
    check(
      'en',
      `
      Ada Finch praised the dockers, calling them “the backbone of this town and of its people.”
                                                  ^ Ada Finch
    `,
    );
    check(
      'de',
      `
      Ada Finck meldete sich am Abend mit den Worten: „Der Hafen gehört uns allen.“
                                                      ^ Ada Finck
    `,
    );
    check(
      'fr',
      `
      Hélène Marchand a salué les dockers, affirmant que « la ville leur doit tout ce qu’elle a ».
                                                         ^ Hélène Marchand
    `,
    );
    check(
      'ar',
      `
      وأكد سامي حداد على أهمية الميناء، مشيرا إلى أن "المدينة لا تعيش من دونه يوما واحدا".
                                                     ^ سامي حداد
    `,
    );
  });

  it('relative clauses', () => {
    check(
      'en',
      `
      It was Ada Finch, who said: “The harbour will not be sold.”
                                  ^ Ada Finch
      Tom Akers, who chairs the union, said: “We have waited for three years.”
                                             ^ Tom Akers
    `,
    );
    check(
      'de',
      `
      Thomas Acker, der seit 2011 im Hafen arbeitet, sagte: „Ich habe nie etwas anderes gewollt.“
                                                            ^ Thomas Acker
    `,
    );
    check(
      'fr',
      `
      Thomas Acker, qui travaille au port depuis 2011, a déclaré : « Je n’ai jamais voulu autre chose. »
                                                                   ^ Thomas Acker
    `,
    );
    check(
      'es',
      `
      Tomás Acker, que trabaja en el puerto desde 2011, dijo: «Nunca quise otra cosa».
                                                              ^ Tomás Acker
    `,
    );
    check(
      'ar',
      `
      وقال سامي حداد الذي يعمل في الميناء منذ سنوات إن "الإضراب سيستمر حتى النهاية".
                                                       ^ سامي حداد
    `,
    );
  });

  it('nominal cues', () => {
    check(
      'en',
      `
      Mayor Imani Diallo, whose answer was “a firm and final no”, left.
                                           ^ Imani Diallo
      In Ada Finch’s words, “the harbour will not be sold to anybody.”
                            ^ Ada Finch
      “We are tired of all of this,” were the words of Maria Conti.
      ^ Maria Conti
    `,
    );
    check(
      'de',
      `
      Ada Finck, deren Antwort „ein klares und endgültiges Nein“ war, ging.
                               ^ Ada Finck
      In einer Erklärung heißt es: „Wir bleiben alle hier.“
                                   ^ Erklärung
    `,
    );
    check(
      'fr',
      `
      Dans un communiqué, la direction affirme : « Nous tenons à nos salariés. »
                                                 ^ direction
    `,
    );
  });

  it('an utterance that its attribution interrupts, and what goes on after it', () => {
    check(
      'en',
      `
      “The harbour,” Ada Finch said, “will never be sold. Not by us.”
      ^ Ada Finch
                                     ^ Ada Finch
    `,
    );
    check(
      'de',
      `
      „Der Hafen“, sagte Ada Finck, „wird niemals verkauft. Nicht von uns.“
      ^ Ada Finck
                                    ^ Ada Finck
      „So geht man nicht mit Menschen um“, sagte Ada Finck. „So nicht.“
                                                            ^ Ada Finck
    `,
    );
    check(
      'fr',
      `
      « Le port », a dit Hélène Marchand, « ne sera jamais vendu. Pas par nous. »
      ^ Hélène Marchand
                                          ^ Hélène Marchand
      « Nous restons », a-t-elle ajouté devant la presse de la ville.
      ^ Hélène Marchand
    `,
    );
    check(
      'ar',
      `
      قال سامي حداد إن "الميناء لن يباع لأحد". وأضاف أن "المدينة لن تنسى هذا اليوم".
                       ^ سامي حداد
                                                        ^ سامي حداد
    `,
    );
  });

  it('second-hand', () => {
    check(
      'en',
      `
      “We will not sell the harbour,” Ada Finch told the Post.
      ^ Ada Finch
      Paul Stern was quoted by the Post as saying that “nothing at all has been decided”.
                                                       ^ Paul Stern
    `,
    );
    check(
      'de',
      `
      „Wir verkaufen den Hafen nicht“, sagte Ada Finck der „Post“ am Montag.
      ^ Ada Finck
    `,
    );
    check(
      'fr',
      `
      « Nous ne vendrons pas le port », a déclaré Hélène Marchand au Monde.
      ^ Hélène Marchand
    `,
    );
  });

  it('roles, appositions and pronouns', () => {
    check(
      'en',
      `
      Her husband, the poet Emil Roth, puts it differently: “She married the harbour first.”
                                                            ^ Emil Roth
    `,
    );
    check(
      'de',
      `
      „Das ist eine Frechheit“, sagte der Vorsitzende der Hafengewerkschaft, Thomas Acker.
      ^ Thomas Acker
      Er warf der Leitung vor, „mit den Existenzen der Leute zu spielen“.
                               ^ Thomas Acker
      Die Opposition forderte er auf, „endlich Verantwortung zu übernehmen“.
                                      ^ Thomas Acker
      Dagegen erklärte die Fraktionschefin der Grünen, Mia Sommer: „Er hat nichts gehört.“
                                                                   ^ Mia Sommer
    `,
    );
    check(
      'fr',
      `
      Son adjoint, Paul Stern, évoque « un jour bien noir pour toute la ville ».
                                      ^ Paul Stern
    `,
    );
    check(
      'ar',
      `
      أكدت رئيسة البلدية ليلى ديالو أن "المال غير متوفر ببساطة". وقالت: "لن نعد بما لا نستطيع".
                                       ^ ليلى ديالو
                                                                        ^ ليلى ديالو
      ووصف وزير النقل كريم منصور الإضراب بأنه "غير ضروري على الإطلاق".
                                              ^ كريم منصور
    `,
    );
  });

  it('roles that somebody of the right gender bears, and what they are of', () => {
    check(
      'fr',
      `
      La ministre, Hélène Brandt, et le ministre Arvo Tamm se sont vus. « C’est un homme sérieux », confie la ministre.
                                                                        ^ Hélène Brandt
      Son prédécesseur, Jean Adeyemi, écrit que le pays « ne signe jamais un vendredi ».
                                                        ^ Jean Adeyemi
      `,
    );
    check(
      'es',
      `
      La portavoz del Gobierno, Juana Pequeño, aseguró que mantiene «toda su confianza en ella».
                                                                    ^ Juana Pequeño
      `,
    );
    check(
      'ar',
      `
      وكتب وزير خارجية الشمال أرفو تام على منصة إكس: "على السيدة برانت أن تقرأ مقترحاتها".
                                                     ^ أرفو تام
      واتهم تام الوزيرة بأنها "تغير قواعد اللعبة كلها".
                              ^ أرفو تام
      وأكدت المتحدثة باسم الحكومة جوان ليتل أن الرئيس "يثق بها ثقة كاملة". وقالت للصحفيين: "لقد جربنا".
                                                      ^ جوان ليتل
                                                                                           ^ جوان ليتل
      `,
    );
  });

  it('terms and titles', () => {
    check(
      'en',
      `
      Her last book, “Salt”, is dedicated to the so-called “Northgate model”.
                     ^ title
                                                           ^ term
    `,
    );
    check(
      'de',
      `
      Das Buch „Salz und Stahl“ beschreibt den sogenannten „Nordheimer Weg“.
               ^ title
                                                           ^ term
    `,
    );
    check(
      'fr',
      `
      Son livre, « Sel et acier », paraîtra en mai.
                 ^ title
    `,
    );
    check(
      'es',
      `
      Su libro «Sal y acero» saldrá en mayo.
               ^ title
    `,
    );
    check(
      'ar',
      `
      صدر كتاب "ملح وفولاذ" في شهر مايو.
               ^ title
    `,
    );
  });

  it('block quotations, nested ones, and marks that do not match', () => {
    check(
      'en',
      `
      As Ada Finch told the council:
      >The harbour will not be sold, not to them and not to anyone else.
       ^ Ada Finch
      “People say to me, ‘Why don’t you retire?’ and I tell them, ‘Who would wind the clock?’” Ada Finch said.
      ^ Ada Finch
                                                                  ^ Ada Finch
      “This one is never closed, said nobody.
      “This one is,” said Tom Akers.
      ^ Tom Akers
    `,
    );
    check(
      'de',
      `
      Ada Finck erklärte dem Rat:
      >Der Hafen wird nicht verkauft, weder an sie noch an andere.
       ^ Ada Finck
      „Er hat mir gesagt: ‚Das wird nichts‘“, berichtet Ada Finck.
      ^ Ada Finck
    `,
    );
    check(
      'fr',
      `
      Hélène Marchand a déclaré au conseil :
      >Le port ne sera pas vendu, ni à eux ni à personne d’autre.
       ^ Hélène Marchand
    `,
    );
  });

  it('the order of German, where either side of a verb may be its subject', () => {
    check(
      'de',
      `
      Jede Verantwortung weist Ada Finck von sich: „Das war nicht unser Schiff.“
                                                   ^ Ada Finck
      Zum Abschied wird Ada Finck von der Zeitung mit den Worten zitiert: „Das war nicht unser Schiff.“
                                                                          ^ Ada Finck
      „Das war nicht unser Schiff“, zitiert der Sender den Lotsen Emil Roth.
      ^ Emil Roth
      „Das war nicht unser Schiff“, hieß es dazu von der Reederei.
      ^ Reederei
      Nach Darstellung der Reederei sei das „nicht unser Schiff“ gewesen.
                                            ^ Reederei
      Emil Roth, der wegen zweier Unfälle den Hafen mied, nannte den Plan „eine halbe Sache“.
                                                                          ^ Emil Roth
      Der Landrat, Jens Petersen, kam am Montag. Er habe, so Petersen, „keine Wahl gehabt“. Es sei, wie Ada Finck mitteilte, „zu spät für Kies“.
                                                                       ^ Jens Petersen
                                                                                                                             ^ Ada Finck
      Das Land, so der Landrat, sei „nicht aus Papier“.
                                    ^ Jens Petersen
      Am 3. Februar erklärten die Lotsen: „Wir fahren nicht.“
                                          ^ Lotsen
    `,
    );
  });

  it('trades before German names, with a given name or without', () => {
    check(
      'de',
      `
      „Das reicht nicht“, sagte der Lotse Emil Roth.
      ^ Emil Roth
      Gewerkschafterin Demir sagte: „Das reicht nicht.“
                                    ^ Demir
      Laut dem Hydrologen Urrutia fehlt es nicht „am Wasser des Flusses“.
                                                 ^ Urrutia
    `,
    );
  });

  it('a view, and the second part of what stands against the first', () => {
    check(
      'de',
      `
      Für die Biologin Ada Brandt ist ein Moor „kein Loch in der Landschaft“, sondern „ein Gedächtnis“.
                                               ^ Ada Brandt
                                                                                      ^ Ada Brandt
    `,
    );
  });

  it('a sentence that begins behind a question', () => {
    check(
      'en',
      `
      “He told me himself,” said Emil Roth. “What do you do with that?” Ada Finch denied having told him anything.
                                            ^ Emil Roth
      “What do you do with that?” Ada Finch asked.
      ^ Ada Finch
      Emil Roth admitted it: “I was wrong.” Ada Finch laughed: “I never was.”
                             ^ Emil Roth
                                                               ^ Ada Finch
    `,
    );
    check(
      'de',
      `
      Emil Roth will nichts gewusst haben: »Ein Befehl lag mir nicht vor.« Die Historikerin Ada Finck hält das für falsch.
                                           ^ Emil Roth
    `,
    );
  });

  it('Italian, Portuguese and Dutch', () => {
    check(
      'it',
      `
      Il sindaco di Porto Sala, Marco Bellini, ha ceduto. «Non venderemo il molo ai privati», ha detto il sindaco.
                                                          ^ Marco Bellini
      Più prudente l'assessora all'urbanistica, Giulia Ferrante. «Senza i fondi il museo non si farà», ha spiegato.
                                                                 ^ Giulia Ferrante
      «Nessuno ci ha mai ascoltati», protesta il pescatore Salvatore Greco.
      ^ Salvatore Greco
      Secondo Greco, la vendita è «un errore che pagheranno i nostri figli».
                                  ^ Salvatore Greco
      La farmacista Elena Pesenti risponde: «I miei clienti se ne sono andati.»
                                            ^ Elena Pesenti
    `,
    );
    check(
      'pt',
      `
      O prefeito de Vila Seca, João Marques, cedeu. “Não vamos fechar a biblioteca”, garantiu o prefeito.
                                                    ^ João Marques
      A bibliotecária Teresa Lemos duvida. “Prometeram o mesmo no ano passado”, disse ela.
                                           ^ Teresa Lemos
      Segundo o vereador Rui Tavares, o plano é “uma conta que ninguém fez até hoje”.
                                                ^ Rui Tavares
    `,
    );
    check(
      'nl',
      `
      Wethouder Gerrit Kuipers legde het plan uit. ‘We gaan de sluis niet sluiten’, zei hij.
                                                   ^ Gerrit Kuipers
      ‘Niemand heeft ons iets gevraagd’, aldus schipper Jan Hoekstra.
      ^ Jan Hoekstra
      Volgens hoogleraar Femke de Boer is het plan ‘een gat in de dijk van het vertrouwen’.
                                                   ^ Femke de Boer
      ‘Het is te laat voor een nieuwe dijk’, zegt De Boer.
      ^ Femke de Boer
    `,
    );
  });

  it('German reports that go on without a verb of saying', () => {
    check(
      'de',
      `
      Ada Finck kritisierte den Plan. Er sei zu teuer. Der Hafen habe „auf Jahre kein Geld dafür“.
                                                                      ^ Ada Finck
    `,
    );
  });

  it('what somebody does as they speak, and an elided office', () => {
    check(
      'fr',
      `
      « Le port ne sera pas vendu », dit en riant le maire.
      ^ maire
      L’hydrologue Marc Oriol doute. « Le port ne sera pas vendu », dit l’hydrologue.
                                     ^ Marc Oriol
      Le nom de sa boutique, « Le Sel et le Clou », dit Hélène Marchand, vient de loin.
                             ^ title
    `,
    );
    check(
      'es',
      `
      «El puerto no se venderá», dijo sonriendo el alcalde.
      ^ alcalde
    `,
    );
    check(
      'de',
      `
      Ralf Dolle klagt. Der Bürgermeister hält dagegen, Dolle verwechsle „einen Anfang mit dem Ende der Welt“.
                                                                         ^ Bürgermeister
    `,
    );
  });
});
