/** True for a line that belongs to the page and not to the article: menus, buttons, notices, captions of pictures. */
export function isFurniture(line: string): boolean {
  return (
    FURNITURE.test(line) ||
    CAPTION.test(line) ||
    TRAIL.test(line) ||
    /^(?:https?:|www\.)\S+$/i.test(line) ||
    !/\p{L}{2}/u.test(line)
  );
}

const FURNITURE = new RegExp(
  [
    ...[
      'home',
      'menu',
      'search',
      'share( this.*| on .*)?',
      'tweet',
      'print',
      'e-?mail',
      'save',
      'close',
      'advertise(ment|r content)?',
    ],
    ...[
      'sign (in|up)( .*)?',
      'log ?in( .*)?',
      'register',
      'subscribe( .*)?',
      'skip to (main )?content',
      'jump to .*',
      'toggle .*',
    ],
    ...[
      'prev(ious)?',
      'next',
      'prev next',
      'previous next',
      'back( to .*)?',
      'read (more|also|next)( .*)?',
      'see also( .*)?',
      'more( .*)?',
    ],
    ...[
      'related( .*)?',
      'comments?',
      '(no|\\d+) comments?',
      'leave a (reply|comment)',
      'you can (edit|leave) .*',
      'follow us( .*)?',
    ],
    ...[
      'powered by .*',
      'designed by .*',
      'hits:? .*',
      'views:? .*',
      '\\d+ min(ute)?s?( read)?',
      'source article from.*',
      'cookies? .*',
    ],
    ...[
      'we use cookies.*',
      'accept( all)?',
      'breaking( news)?',
      'latest( news)?',
      'trending( .*)?',
      'opinion',
      'news',
      'world( news)?',
    ],
    ...[
      'politics',
      'business',
      'sport',
      'loading.*',
      'facebook',
      'twitter',
      'whatsapp',
      'linkedin',
      'copy link',
      'listen( .*)?',
    ],
    ...[
      '(main|site) navigation',
      'table of contents',
      'contents',
      '\\[?edit\\]?',
      'from our .*',
      'file photo.*',
      'image( source.*)?',
    ],
    ...[
      'startseite',
      'suche',
      'menü',
      'anmelden',
      'teilen',
      'drucken',
      'accueil',
      'rechercher',
      'partager',
      'inicio',
      'compartir',
    ],
    ...['الرئيسية', 'القائمة', 'بحث', 'مشاركة', 'طباعة', 'اقرأ (أيضا|المزيد).*', 'شارك.*', 'الأخبار', 'أخبار'],
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^(.*)$/, '^(?:$1)$'),
  'iu',
);

const CAPTION = /^(?:photo|image|picture|video|credit|file|foto|bild|photo credit|illustration)s?\s*(?:by|:|©|\/)/i;

/** "Home > World > Asia". */
const TRAIL = /^[^>»›/]{1,30}(?:\s*[>»›]\s*[^>»›]{1,60}){1,6}$|^Home\s*\//i;
