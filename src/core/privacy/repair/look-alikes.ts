// Letters that look like Latin ones but are others, entities of web pages, and letters ruined by a wrong encoding: what a text is read as.

const pairs = (from: string, to: string): readonly (readonly [string, string])[] => {
  const target = [...to];
  return [...from].map((letter, index) => [letter, target[index] ?? letter]);
};

/** Cyrillic, Greek, Armenian and other letters that an eye takes for Latin ones. */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs('аеіорсхуѕјԁһԛԝвкмнтгпзёїӏәӧӓ', 'aeiopcxysjdhqwbkmhtrnseilaöä'),
  ...pairs('АВЕКМНОРСТХУЅІЈԌҮԚԜЁЇӀӦӒ', 'ABEKMHOPCTXYSIJGYQWEIIÖÄ'),
  ...pairs('αονιρτυκεηωχγϲϳ', 'aovipTukenwxycj'.replace('T', 't')),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ', 'ABEZHIKMNOPTYXC'),
  ...pairs('օոսհցզաӏɑɡɩɪʏʀɴʟʜɢʙᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢ', 'onuhgqwlagiiyrnlhgbacdejkmoptuvwz'),
]);

/** Entities of letters that occur in Swedish text; numbered ones are worked out. */
export const entities: Readonly<Record<string, string>> = {
  ...{
    aring: 'å',
    auml: 'ä',
    ouml: 'ö',
    Aring: 'Å',
    Auml: 'Ä',
    Ouml: 'Ö',
    eacute: 'é',
    Eacute: 'É',
    egrave: 'è',
    uuml: 'ü',
    Uuml: 'Ü',
  },
  ...{
    aacute: 'á',
    agrave: 'à',
    acirc: 'â',
    atilde: 'ã',
    ccedil: 'ç',
    ecirc: 'ê',
    euml: 'ë',
    iacute: 'í',
    icirc: 'î',
    iuml: 'ï',
  },
  ...{
    ntilde: 'ñ',
    oacute: 'ó',
    ocirc: 'ô',
    otilde: 'õ',
    oslash: 'ø',
    Oslash: 'Ø',
    aelig: 'æ',
    AElig: 'Æ',
    szlig: 'ß',
    uacute: 'ú',
  },
  ...{
    ucirc: 'û',
    yacute: 'ý',
    yuml: 'ÿ',
    scaron: 'š',
    Scaron: 'Š',
    zcaron: 'ž',
    Zcaron: 'Ž',
    ccaron: 'č',
    Ccaron: 'Č',
    lstrok: 'ł',
  },
  ...{
    amp: '&',
    nbsp: ' ',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    commat: '@',
    ndash: '–',
    mdash: '—',
    hyphen: '-',
    period: '.',
  },
  ...{
    shy: '',
    zwnj: '',
    zwj: '',
    lrm: '',
    rlm: '',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
  },
  ...{
    sol: '/',
    colon: ':',
    plus: '+',
    lowbar: '_',
    num: '#',
    Tab: ' ',
    NewLine: '\n',
    eth: 'ð',
    thorn: 'þ',
    ugrave: 'ù',
    ograve: 'ò',
  },
};

/** Characters that take no room on the page. */
export const invisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/;
