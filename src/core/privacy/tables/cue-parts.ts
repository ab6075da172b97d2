// What the cues for descriptions are put together of: people, kin, trades, aids.

export interface Cue {
  /** First words in lower case, or endings of them when they begin with a hyphen. */
  readonly first: readonly string[];
  /** What must follow the first word, as a pattern. */
  readonly then: RegExp;
}

export const list = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');
export const then = (source: string): RegExp => new RegExp(source, 'iuy');
export const end = '(?!\\p{L})';

/** Small numbers and ages in words. */
export const number =
  '(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo\\p{L}{0,5}|trettio\\p{L}{0,5}|fyrtio\\p{L}{0,5})';
export const age =
  '(?:elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|hundra|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra)(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio)?)';
export const kin =
  '(?:mamma|mor|moder|pappa|far|fader|son|sonen|dotter|dottern|bror|brodern|syster|systern|fru|frun|hustru|hustrun|man|make|maken|maka|makan|sambo|änka|änkan|barnbarn|svärmor|svärfar|svåger|svägerska|kusin|moster|faster|farmor|mormor|farfar|morfar|föräldrar|barn|tvillingbror|tvillingsyster|granne|grannen)';
export const trade =
  '\\p{L}*(?:chef|mästare|råd|lärare|läkare|polis|präst|domare|politiker|rektor|direktör|ledamot|spelare|artist|sångare|sångerska|skådespelare|skådespelerska|konstnär|författare|journalist|officer|pilot|kapten|handlare|ägare|tandläkare|ordförande|borgmästare|kyrkoherde|kantor|musiker|pianist|dansare|idrottare|boxare|bagare|bonde|bönder|fiskare|smed|advokat|minister|general|professor|doktor|veterinär|apotekare|frisör|mäklare|krögare|bankman|bankchef|vaktmästare|tränare|dirigent|kompositör|arkitekt|ingenjör|brevbärare|sköterska|barnmorska|hantverkare|målare|snickare|svetsare|pilot|programledare|mördare|målvakt|vd|hygienist|brandman|optiker|bibliotekarie|organist|klockare|jägmästare|florist|entreprenör|sotare|urmakare|guldsmed|slaktare|glasblåsare|nämndeman|reporter|redaktör|revisor|kassör|chaufför|förare|skådis|trubadur|keramiker|biodlare|renägare|ordförare|stins|kommendör|löjtnant|major|överste|diakon|pastor|imam|rabbin|kardinal|biskop)(?:n|en|na|arna|s|ns|ens)?';
export const someone =
  '(?:mannen|kvinnan|killen|tjejen|flickan|pojken|damen|herren|gubben|gumman|tanten|farbrorn|änkan|änklingen|paret|familjen|man|kvinna|kille|tjej|flicka|pojke|dam|herre|brukare|brukaren|kund|kunden|klient|klienten|boende|patient|patienten|elev|eleven|deltagare|deltagaren|person|personen|invånare|fastboende|hyresgäst|hyresgästen|syskon|bröder|systrar|tvillingar|barnet|ungdomen|pensionär|pensionären)';
export const aid =
  '(?:hem)?respirator|permobil|ledarhund|blindhund|assistanshund|tracheostomi|trakeostomi|benprotes|armprotes|ögonlapp|peruk|syrgas|talapparat|cochleaimplantat';
