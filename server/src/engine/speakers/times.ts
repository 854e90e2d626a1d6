/** Adverbs that German sentences begin with, and that then have a capital as its nouns do. In lower case. */
export const OPENING_ADVERBS: ReadonlySet<string> = new Set(
  `draußen draussen drinnen drüben oben unten nebenan unterwegs überall nirgends seinerzeit einst bislang bisher unlängst
  kürzlich neulich vorher nachher tags nachts morgens mittags abends jahrelang manchmal oft selten immer nie niemals
  stets fast vielleicht womöglich sodann alsbald fortan gern hinten vorn links rechts sollte sollten drunten droben`.split(
    /\s+/,
  ),
);

/** Nouns that say when or how long, in the languages that we read: nobody speaks by them. In lower case. */
export const TIMES: ReadonlySet<string> = new Set(
  `uhr jahr jahre jahren jahres woche wochen monat monate monaten tag tage tagen stunde stunden minute minuten sekunde
  sekunden vormittag mittag nachmittag abend abends nacht jahrzehnt jahrzehnte jahrzehnten
  tarde mañana noche madrugada mediodía día días semana semanas mes meses año años hora horas minuto minutos
  matin soir après-midi nuit jour jours semaine semaines mois ans année années heure heures`.split(/\s+/),
);
