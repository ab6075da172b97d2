// What Swedish surnames are put together of. A word made of two of these is a surname even when both are ordinary words: lind + kvist.

const first =
  'ahl|al|alm|anger|ask|berg|berge|björk|björn|blad|blom|bo|borg|boström|brand|bratt|bro|broman|brun|bäck|back|dahl|dal|edlund|ek|eke|eng|eng|fager|fall|fjell|fjäll|flod|fors|fri|frost|fur|gran|grann|gren|grön|gull|gyllen|guld|hag|hall|hammar|hav|hed|hede|heden|hell|hjelm|holm|hult|häger|hägg|hög|is|kall|klint|kvarn|kron|källe|käll|lager|lake|land|lax|lejon|lid|lilj|lilje|lind|linde|ljung|lund|lång|lö|löf|löv|malm|mark|mell|mo|mos|myr|mån|mård|natt|nor|nord|nord|ny|näs|nord|oden|odd|olin|palm|pil|qvarn|rask|ros|rosen|rud|run|rydd|ryd|rå|rönn|sand|segel|silver|sjö|skog|skön|snö|sol|stein|sten|stal|stark|stav|stor|strand|ström|stål|sund|svan|svart|svedd|sved|säf|säll|söder|söder|tall|thor|tor|torn|törn|trast|tran|tun|udd|vall|wall|vass|ved|wester|vester|väster|vik|wik|vind|vinter|värn|väst|åker|ås|älm|älv|äng|öberg|öst|öster|örn';
const second =
  'berg|bergh|berger|blad|blom|bom|borg|bäck|back|beck|brant|bring|by|crantz|krantz|dahl|dal|ek|feldt|felt|fors|gren|gård|hag|hall|hammar|hed|hjelm|holm|holt|hult|höjd|kvist|qvist|quist|lander|land|lid|lin|ling|ljung|lund|löf|löv|man|mark|mo|näs|ner|nell|rot|roth|rud|rup|ryd|skog|sjö|skiöld|sköld|stad|stam|sted|stedt|sten|stig|strand|ström|strand|stål|sund|svan|svärd|ton|torp|vall|wall|vik|wik|vist|ås|åker|än|én|ius';

const shape = new RegExp(`^(?:${first})s?(?:${second})s?$`);

/** Whether a word in lower case is built as a surname: two elements, or an ending that only names have. */
export const isSurnameShaped = (word: string): boolean => shape.test(word) || /\p{L}{3}(?:sson|ssons|sen|zon|ovic|ović|enko|escu|opoulos|idis|ström|qvist|lund|stedt|gren)s?$/u.test(word);
