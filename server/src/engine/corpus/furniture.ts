/** True for a line that belongs to the page and not to the article: menus, buttons, notices, captions of pictures. */
export function isFurniture(line: string): boolean {
  if (isSaid(line) || FIGURES_OF_DAY.test(line)) return false;
  return (
    isNotice(line) ||
    FURNITURE.test(line) ||
    CAPTION.test(line) ||
    TRAIL.test(line) ||
    isMenu(line) ||
    /^(?:https?:|www\.)\S+$/i.test(line) ||
    !/\p{L}{2}/u.test(line)
  );
}

/** True for what a page says of itself to its reader, in words that no article says: wherever it stands, it is not of it. */
export function isNotice(line: string): boolean {
  return (
    !isSaid(line) &&
    line.length <= LONGEST_NOTICE &&
    (NOTICE.test(line) || COMMENTS.test(line) || LIST.test(line) || isSharing(line))
  );
}

/**
 * True for the name of a section or of a kind of article ("Commentary", "Press release"), which stands over a headline and
 * is none; over an article without a headline it may be its heading.
 */
export function isSection(line: string): boolean {
  return SECTION.test(line);
}

/**
 * True for a line under which a page has nothing of the article any more, but what readers wrote and the form for it.
 * One word alone may be a heading: there the lines that `follow` it tell.
 */
export function opensComments(line: string, follow: readonly string[] = []): boolean {
  if (/^(?:readers?[’']? )?comments:?$/i.test(line)) return follow.slice(0, 8).some((one) => COMMENTED.test(one));
  return line.length <= LONGEST_NOTICE && COMMENTS.test(line);
}

/** What stands around the words of a reader. */
const COMMENTED = /^(?:reply|.{2,40} (?:says|said|wrote):?|.{0,40}\b\d{1,2}:\d{2} ?[ap]m|.{1,40} ago)$/i;

/** True for a line under which other articles are listed; this one may go on after them. */
export function opensListOfOthers(line: string): boolean {
  return line.length <= LONGEST_NOTICE && LIST.test(line);
}

/** In UTF-16 units. */
const LONGEST_NOTICE = 400;

/** "Read more books, she said.": a sentence that tells who said it, or what a sign is. */
function isSaid(line: string): boolean {
  return (
    /,["”’»]? (?:\p{L}+ ){1,3}(?:said|says|asked|told|wrote|replied)\b|^© (?:is|was|means)\b/u.test(line) &&
    /[.!?]["”’»]?$/u.test(line)
  );
}

/** A day, though nobody can tell which: 03/04/2021. */
const FIGURES_OF_DAY = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\.?$/;

/** Forms of lines, of which one has to match the whole line. Case does not matter. */
function anyOf(forms: string): RegExp {
  const each = forms.split('\n').flatMap((form) => (form.trim() === '' ? [] : [`(?:${form.trim()})`]));
  return new RegExp(`^(?:${each.join('|')})$`, 'iu');
}

/** Short words of a page. Some of them may be headings within an article, too. */
const FURNITURE = anyOf(`
  home
  menu
  search
  (buscar|rechercher|suchen|cerca|search) (en|sur|dans|in|nel) .{1,30}
  plan (your|a) visit
  (shop|membership|tickets)
  news provided by:?
  share( this.*| on .*)?
  tweet
  print
  e-?mail
  save
  close
  sign (in|up)( .*)?
  log ?in( .*)?
  register
  subscribe( .*)?
  jump to .*
  toggle .*
  prev(ious)?
  next
  back( to .*)?
  read (more|also|next)( .*)?
  see also( .*)?
  more( .*)?
  related( .*)?
  comments?
  you can (edit|leave) .*
  latest( news)?
  trending( .*)?
  breaking( news)?
  opinion
  news
  world( news)?
  politics
  business
  sport
  loading.*
  listen( .*)?
  (main|site) navigation
  table of contents
  contents
  from our .*
  file photo.*
  image( source.*)?
  views:? .*
  cookies?( .*)?
  accept( all)?
  (about|contact|follow)( us)?
  browse
  donate( (now|to us|today))?
  accessibility( statement)?
  (aa|text size)
  (my|user) account
  privacy( policy)?
  terms( of (use|service))?
  main menu
  create (an )?account
  contents hide
  \\(top\\)
  article
  talk
  read
  (view|page) history
  view source
  tools
  (accedi|abbonati|registrati)
  newsletters?
  (qui sommes-nous|nous contacter|plan du site|conditions générales.{0,40})
  (quiénes somos|mapa (web|del sitio))
  about (wikipedia|.{0,30}wiki)
  disclaimers?
  startseite
  suche
  (haupt)?menü
  spenden
  werkzeuge
  diskussion
  versionsgeschichte
  quelltext (bearbeiten|anzeigen)
  (benutzerkonto|konto) (erstellen|anlegen)
  inhaltsverzeichnis( verbergen)?
  (impressum|datenschutz(erklärung|hinweise)?|barrierefreiheit|leichte sprache|agb)
  über wikipedia
  anmelden
  teilen
  drucken
  accueil
  rechercher
  partager
  se connecter
  commenter
  mentions légales
  (politique de confidentialité|gestion des cookies)
  inicio
  compartir:?
  (iniciar sesión|registrarse|cerrar sesión)
  (siguiente|anterior|seguir|enlace|contacto)
  (aviso legal|términos y condiciones|política de (privacidad|cookies))
  الرئيسية
  القائمة
  بحث
  مشاركة
  طباعة
  اقرأ (أيضا|المزيد).*
  شارك.*
  الأخبار
  أخبار
  تسجيل الدخول
  (من نحن|اتصل بنا|سياسة الخصوصية|شروط الاستخدام)
  حجم الخط
  شارك برأيك
`);

const SECTION = anyOf(`
  for immediate release|(press|news|media) release|communiqu[eé]( de presse)?|pressemitteilung|pressemeldung|comunicado( de prensa)?|comunicato stampa
  commentar(y|ies)|kommentare?|opinion|opinión|opinione|meinung|idées|tribune|editorial|editoriale|leitartikel|op-ed|comment( is free)?
  interviews?|entretien|entrevista|intervista|im gespräch|q ?& ?a
  letters( to the editor)?|leserbriefe?|courrier des lecteurs|cartas( al director)?
  (news )?analysis|analyse|análisis|analisi|explainer|fact.?check|feature|essay|review|reportage|reportaje|long read|special report
  live(blog| blog|ticker)?|newsticker|obituar(y|ies)|nachruf|nécrologie|obituario|podcasts?|video|photos|gallery|blog|reports?
  news|latest|home ?news|world|politics|business|sports?|culture|arts|science|health|technology|tech|environment|education|travel|society|economy|money|climate
  politik|wirtschaft|kultur|wissen|gesellschaft|panorama|lokales|ausland|inland|wissenschaft
  politique|monde|économie|société|sciences|international|france
  política|economía|sociedad|cultura|internacional|españa|politica|economia|cronaca|esteri|società
  commons|lords
  (crime|courts?|weather|travel|showbiz|celebrity|tv|football|local|national|regional|uk|us|lifestyle|food|life|style)
  [a-z]{4,12} & [a-z]{3,12}
`);

const NOTICE = anyOf(String.raw`
  (?:\[ ?)?(edit|edit source|bearbeiten|modifier|editar|modifica|bewerken|править|تعديل|عدل)(?: ?\])?
  skip to (main |the )?(content|navigation).*
  jump to (navigation|content|search)(, search)?
  (تخطى|تخطي|انتقل) إلى المحتوى.*
  advertise(ment|r content)s?:?( ?[·|–-] ?scroll to continue.*)?
  scroll to continue.*
  (article |story )?continues? (below|after) .*
  (prev(ious)?|next|older|newer)( (post|article|story|page)s?)?( ?[|/•«»‹›←→<>]* ?(prev(ious)?|next|older|newer)( (post|article|story|page)s?)?)+
  [«‹←<]* ?(previous|older|next|newer) (post|article|story|page)s?:? ?[»›→>]*
  (share|follow|like|tweet|pin)( this)?( (article|story|post|page|debate|us))?( (on|via|with|by) .{1,60})?[:.]?
  share this( with .*|:)?
  click (here )?to (share|print|e-?mail|tweet|follow|comment|subscribe|enlarge).*
  (copy|get) (this )?(link|url)( to clipboard)?
  .{0,40}\bback to home( ?page)?
  print (this )?(article|page|friendly.*)
  e-?mail (this )?(article|page|story|to a friend)
  save (this )?(article|story|for later)
  (read|see|watch|view|load|show) (more|also|next|full (story|article))(:.{1,150}| (on|from|about|at) .{1,80}|\.{3}|…)?
  (also|further|recommended|related) (read|reading)(:.{1,150})?
  (related|recommended|popular|trending)( (articles?|stories|posts?|topics?|news|content|links|coverage))?:?
  (most (read|viewed|popular|shared)|top stories|editors?[’'] (picks?|choice)|you (may|might) also like|more from .{1,40}|around the web|promoted( content| links)?|sponsored( content| links)?)
  (no|\d+) comments?
  hits:? ?\d+
  (post|page)? ?views:? ?[\d,.]+
  \d+ (shares?|views|likes|retweets|reads)
  \d+[ -]min(ute)?s? read
  (estimated )?reading time:? .{1,20}
  (last )?(edited|modified|revised) (on|by) .{1,60}
  (posted |published |updated )?(\d+|an?) (seconds?|min(ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago
  (this (article|story) is )?more than \d+ (months?|years?) old
  (free )?(daily|weekly|morning|evening) (e-?mail )?newsletter
  (after|skip) newsletter (promotion|sign-?up)
  privacy notice: .*
  reuse this (content|article)
  like( this:?|\s*loading.*)
  post navigation
  thanks for reading .{1,60}! subscribe\b.{0,100}|.{1,60} is a reader-supported publication\..{0,160}|(type|enter) your e-?mail( address)?(\.{3}|…)?|ready for more\?
  we use (some )?(essential |necessary |optional )?cookies (to|on|for|and)\b.{0,160}|(accept|reject|view|manage) (additional|all|optional)? ?cookies
  is this page useful\?|(yes|no),? this page is (not )?useful|report a problem with this page
  download (the |this )?(pdf|transcript|report)
  (give|gift) this article|skip advertisement|advertisement continues (below|after).{0,40}|pin it
  \d+ posts? • page \d+ of \d+
  coordinates: ?\d[\d°′″'". ]+ ?[ns].{0,30}
  try unlimited access .{0,80}|explore our plans|already (a subscriber|have an account)\?.{0,40}|(this (article|story|content) is|the rest of this (article|story) is) (for|reserved for) (our )?subscribers.{0,60}
  get our (letter|newsletter|updates)\b.{0,60}
  unsubscribe( ?[|·•] ?.{1,80})?|((view|open) (this )?(e-?mail )?in (your )?browser)( ?[|·•] ?.{1,60})?
  (vom newsletter )?(abmelden|abbestellen)\.?|diesen newsletter abbestellen.{0,40}
  la suite (de cet article |de l[’']article )?est réservée aux abonnés.{0,60}|il vous reste \d.{0,60}|se désabonner.{0,40}|se désinscrire.{0,40}|tous droits réservés.{0,80}
  (contenido|artículo) (exclusivo|solo) para (suscriptores|socios).{0,40}|darse de baja.{0,40}|cancelar (la |mi )?suscripción.{0,40}|todos los derechos reservados.{0,80}
  (contenuto|articolo) riservato agli abbonati.{0,40}|(annulla|cancella) (l[’'])?iscrizione.{0,40}|(©|\(c\))? ?riproduzione riservata.{0,40}
  (previous|next) debate
  bookmark the permalink\.?
  listen to (this )?(article|story).*
  powered by .*
  (designed|developed|hosted|theme|site) by:? .*
  proudly (powered|presented) by .*
  source article from.*
  (via|retrieved from) https?:\S+
  (filed (under|in)|posted in|tagged (with|as))( .{1,100}|:.{0,150})
  (tags?|tagged|categor(y|ies)|topics?|keywords?):.{0,150}
  tagged [^.!?,]{1,40}(, [^.!?,]{1,40})+
  (view|see|read) all (posts|articles|stories) (by|from) .{1,60}
  purchase licensing rights.*|our standards: .{1,60}\bprinciples\b.{0,40}|suggested topics:?
  [^.!?]{0,60}\bnewsletter\b.{0,120}\bsign up( (here|now|today))?[.!]?
  (was this|has this) (e-?mail|newsletter|message) (been )?forwarded to you.*
  (view|read|open) (this|in) (e-?mail |newsletter |message )?(in|online|on) ?(your |a |the )?(browser|web)?\.?
  you(['’]re| are) (receiving|getting) (this|our) (e-?mail|newsletter|message).*
  unsubscribe( (here|at any time|from this list).{0,60})?\.?
  (manage|update|change) (your )?(e-?mail |subscription )?(preferences|settings|subscription)
  [\d.,]+[km]? (accesses|citations|altmetric|downloads|reads)
  (explore all|article) metrics|cite this article|download (pdf|references|citation|text)|get shareable link|copy (link )?to clipboard
  (reprints|rights) and permissions|similar content being viewed by others|you have full access to this .{1,60}
  anyone you share the following link with .*|open access this article is licensed under .*
  this (post|page|article) (may )?contains? affiliate links.*
  (jump to|print|pin)( the| this)? (recipe|comments)|did you make this recipe\??|tag @[\w.]+ (on|and) .{1,60}
  \d(\.\d+)? (from|out of) \d+ (votes?|ratings?|reviews?)
  (primary|secondary) sidebar|reader interactions
  transcripts are created on a rush deadline.*
  (we|this (web)?site) uses? cookies.*
  .{0,60}\b(by (continuing|using) (to )?.{0,30}(site|website)|accept (all )?cookies|cookie (policy|settings|preferences))\b.{0,120}
  (sign|log) (in|up)( (or|/) (sign|log|register).*| (to|for|with) .*| now| here)?
  (subscribe|register|sign up)( (now|here|today|to|for|and)\b.{0,120})?[.!]?
  (get|receive) (the |our )?(latest|daily|weekly|breaking|top|best).{0,80}(inbox|newsletter|e-?mail|alerts?)\b.{0,60}
  (subscribe to )?(our|the) (daily |weekly )?newsletter.{0,60}
  (you can|to) (edit (almost )?(every|any|this) page|leave a (response|comment|reply)|follow any responses).*
  (both )?comments and pings are (currently )?closed.*
  (all rights reserved|terms (of (use|service)|and conditions)|privacy (policy|notice|statement)|cookie policy|sitemap|contact us|about us|disclaimer)\.?
  (©|copyright( ©| \(c\)|,)?(?= ?\d{4})|\(c\)(?= ?\d{4})).{1,160}
  .{0,120}\ball rights reserved\b.{0,120}
  (this (article|story|post|page|content) (was|is|has been) (originally |first )?(published|posted|republished) (on|in|at|by|from)|this (article|story) originally appeared (on|in)) .{1,150}
  template:.*
  [←➜→] ?\S.{0,100}|\S.{0,100} ?[→➜]
  (this (article|page|section|biography)|the article).{0,60}\b(is a stub|needs? (additional|more) (citations|references)|does not cite any sources)\b.*
  you can help (wikipedia|.{0,40}wiki) by .*
  text is available under .{0,300}
  (back to |to )?top( of (the )?page)?|back to top
  (retrieved|category|categories|hidden categories|navigation menu|personal tools|what links here|this page was last (edited|modified).*)(:.*)?
  (anzeige|werbung|abonnement|artikel zum hören.*|artikel (teilen|drucken|merken)|zum inhalt springen|(diese )?seite (teilen|drucken|empfehlen|weiterempfehlen)|kategorien?: .{1,150}|diese seite wurde zuletzt .{1,80}|der text ist unter der lizenz .*|abrufstatistik.{0,40}|(aus )?wikipedia,? ?die freie enzyklopädie|aus wikipedia, der freien enzyklopädie|mehr zum thema.*|lesen sie (auch|mehr).{0,120}|auch interessant.*|(zur )?startseite|newsletter (abonnieren|bestellen).*|nach oben|weiterlesen.*)
  (publicité|temps de lecture.{0,20}|réutiliser ce contenu|contribuer|partager( (cet article|sur .*))?|imprimer( cet article)?|aller au contenu.*|lire aussi.{0,120}|à lire (aussi|également).{0,120}|sur le même (sujet|thème)|abonnez-vous.*|s[’']abonner.*|réagir|haut de page|envoyer par e-?mail|vos réactions( \(\d+\))?|article réservé aux abonnés)
  (publicidad|compartir( (en|este) .*)?|imprimir|ir al contenido.*|lea también.{0,120}|(te|le) puede interesar.*|suscríbete.*|suscribirse.*|volver arriba|más información:?|relacionad[oa]s?|haz clic para expandir.*|tienes que iniciar sesión.*|autor del hilo .{1,40}|fecha de inicio \d.{1,20}|temas similares)
  (pubblicità|condividi( su .*)?|stampa|leggi anche.{0,120}|iscriviti.*|advertentie|deel dit artikel|lees (ook|meer).{0,120}|publicidade|compartilhe.*|leia (também|mais).{0,120})
  (إعلان|اعلان|شارك (هذا|المقال|الخبر|على).*|مشاركة( (المقال|الخبر|عبر .*))?|اقر[أا] (أيضا|ايضا|أيضًا|المزيد).{0,120}|طالع (أيضا|ايضا).{0,120}|المزيد من .{0,60}|الأكثر (قراءة|مشاهدة).*|مواضيع ذات صلة|موضوعات (ذات صلة|متعلقة)|أخبار (ذات صلة|متعلقة)|جميع الحقوق محفوظة.*|تابعنا.*|تابعوا.*|اشترك.*|(آخر|اخر) تحديث.{0,60}|الكلمات (الدالة|المفتاحية)( .{0,100}|:.{0,100})?)
`);

/** The form for comments, and what stands above those that readers wrote. */
const COMMENTS = anyOf(String.raw`
  (leave|post|write|add|submit|join)( (a|your|us a))? (reply|comments?|response|feedback|the (conversation|discussion))( .{0,40})?[:.]?
  cancel reply
  (\d+|one|two|three) (comments?|responses?|replies|thoughts?|reactions?)( (on|to|for) .{1,150})?
  (reader |readers[’'] )?comments? ?\(\d+\)
  (show|view|load|see|read|hide) (all |the )?(\d+ )?comments?( \(\d+\))?
  reader interactions
  (be the first to comment|start the (discussion|conversation)|join the (discussion|conversation)).{0,60}
  your e-?mail( address)? will not be published.*
  you (can|may) leave a (response|comment|reply).*
  you must (be )?(logged|log|signed|sign) in .{0,20}(comment|reply).*
  (the )?maximum upload file size.*
  schreibe? einen kommentar|kommentare? ((schreiben|verfassen|hinterlassen|abgeben)|\(\d+\))|\d+ kommentare?
  laisse[rz] un commentaire|votre adresse e-?mail ne sera pas publiée.*|\d+ commentaires?|commentaires? \(\d+\)
  deja (un comentario|una respuesta).*|tu dirección de correo electrónico no será publicada.*|\d+ comentarios?|comentarios? \(\d+\)
  (lascia un commento|geef een reactie|deixe (um comentário|uma resposta)).*
  (اترك|أضف|اضف) (تعليق|ردا?).*|(ال)?تعليقات( الزوار| القراء)? ?\(?\d+\)?|لن يتم نشر عنوان بريدك.*
`);

/** What stands above a list of other articles. */
const LIST = anyOf(`
  related|more on this (story|topic)|(explore more on these |related )?topics|tags|related links|see also
  archivado en|lesen sie (auch|mehr):?|lire aussi ?:?|à lire (aussi|également) ?:?|leggi anche:?|lea también:?|lees ook:?|leia também:?
  (related|recommended|popular|more|other|similar|latest) (articles|stories|posts|news|reading|headlines|coverage)( (from|in|on) .{1,40})?:?
  you (may|might) also (like|enjoy|be interested in):?
  more from .{1,40}|around the web|(from )?(around|across) the (web|bbc)
  read next|up next|what to read next|trending( now)?|top stories|editors?[’'] (picks?|choice)
  most (read|viewed|popular|shared|commented)( .{1,30})?
  suggested topics:?
  promoted content|sponsored( content| links)?|recommended( for you)?
  mehr zum thema|weitere artikel|das könnte (sie|dich) auch interessieren|meistgelesen(e artikel)?
  sur le même (sujet|thème)|articles (similaires|liés)|les plus lus
  artículos relacionados|noticias relacionadas|lo más (leído|visto)
  articoli correlati|gerelateerde artikelen|artigos relacionados
  مواضيع ذات صلة|موضوعات (ذات صلة|متعلقة)|أخبار (ذات صلة|متعلقة)|الأكثر (قراءة|مشاهدة).*|اقر[أا] أيضا|الكلمات (الدالة|المفتاحية)
  temas similares
`);

/** Names of places to share at, and what stands between them on buttons. */
const SHARE =
  /^(?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|telegram|e-?mail|mail|mailto|messenger|tumblr|pocket|flipboard|print|copy( link)?|share|tweet|instagram|youtube|tiktok|viber|vk|google\+?|threads|bluesky|mastodon|more|link|sms|فيسبوك|تويتر|واتساب|تلغرام|تيليجرام|لينكدإن|لينكد إن)$/iu;

/** "Facebook Twitter WhatsApp", "Share | Tweet | Print": nothing but names of places to share at. */
function isSharing(line: string): boolean {
  const parts = line.split(/[\s|/,•·+]+/).filter(Boolean);
  return parts.length > 0 && parts.length <= 12 && parts.every((part) => SHARE.test(part)) && /[\p{L}]{2}/u.test(line);
}

/** "Home | About | Contact": three or more short names between bars or dots. */
function isMenu(line: string): boolean {
  const named = line.split(/\s+/);
  const known = named.filter((word) => SECTION.test(word) || FURNITURE.test(word)).length;
  // “HOME NEWS SPORT MONEY”.
  if (named.length >= 4 && known * 2 >= named.length && named.every((word) => /^\p{Lu}/u.test(word))) return true;
  const parts = line.split(/\s*[|•·]\s*/).filter(Boolean);
  return parts.length >= 3 && parts.every((part) => part.split(/\s+/).length <= 4) && !/[.!?]\s/.test(line);
}

const CAPTION =
  /^.{0,200}\bCredit(?:\.{3}|…)|^(?:photo|image|picture|video|credit|file|foto|bild|photo credit|illustration)s?\s*(?:by|:|©|\/)/i;

/** "Home > World > Asia". */
const TRAIL = /^[^>»›‹/]{1,30}(?:\s*[>»›‹]\s*[^>»›‹]{1,60}){1,6}$|^Home\s*\//i;
