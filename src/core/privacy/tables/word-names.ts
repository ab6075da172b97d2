// Names that are ordinary words as well. The dictionary alone cannot tell them apart: who reads Swedish can, by what stands around them.

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Given names that are words few people write: with a capital letter at the beginning of a sentence they are names. */
export const rareGivenWords = list(`
  katta kattis mats nettan bibbi vivan karolin adel alban amin ammar ana arian emir eden fred finn firas flora hannes hind jarl kamel lama may milan murat mona runa said sultan samar tora veronika viking åse bob
  alba alf alma alva amanda andrea ann anna annika aron astrid axel bella benny bertil bill birger björn bodil britt bror carola charlotta cornelia dan dagny
  daniel danne david didrik disa ebba eddie edda egon einar elina ella ellen elof elsa elvira embla emil emma erika ester eva evert falk fanny fatima felicia
  felix filip filippa folke frank fredrik freja frida frej gabriel georg gerda gitte glenn greta gry gulli gunnar gustav hanna hanne hasse hedvig helga helge
  henrik hilda hugo ida inga inge ingela inger ingrid irene iris isa isak isabella ivar ivan jack jan jana jasmin jenny jeppe jerker jesper johanna jon jonas josef
  joel julia julius kaj kaja kalle karen karin karl kasper katarina kerstin kicki kim kornelia kristina lasse lena lennart leo lilian lilly linda linn linnea
  lisa lisbet lotta lova love lovisa lucia ludvig luna lukas lydia maja majken malin malva marcus maria marianne marie marika marta mats mattias maud max melker melvin mia
  mikael milla milo mimmi mira miranda miriam molly mona märta nadja naima nanna nelly niklas nils nina nisse noel nora nova ola oliver olivia olle olof
  omar orvar oskar otto palle pamela patrik paula pelle penny pernilla petra pia pippi ragnar rasmus rebecka regina reine rickard robert robin rolf ronja rune ruben rut ryan
  sabina saga salma samir samuel sandra sanna sara sari selma signe sigrid simon siri siv sixten sofia sonja stella stellan stina sture sune svante svea sven sylvia tage
  tanja tea teodor thea tilda tilde tindra tobias tommy torbjörn tore torsten tova tova tuva tyra ture ulf ulla ulrika unn unni urban uno vagn valter vanja vera
  verner vidar vide vigdis vilde viktor viktoria vilgot vilhelm vilja villa ville vincent viola vivi viveka wilma yngve ylva yvonne åke åsa örjan örn östen
`);

/** Given names that are words people often write: their neighbours decide. */
export const commonGivenWords = list(`
  ask bo dag dan dina inga ville juni juli april augusti valborg lucia dis du gull gun hans klara knut kung lina lilja lin liv lo lotten love lycke lykke maj mark max milla mina my nova ny per pil pär prins ros rosa rosanna saga
  sanne signe siri sky sol solveig sten stig storm stål tina tim tor tove tyr ung vega vår vilda vilja viva ylva älva is in an bella sippa siv mio mille malte ville viljar mackan pysen lillis snurre masen totte
`);

/** Family names that are words: what soldiers were called, and what grows and runs in the country. */
export const familyWords = list(`
  tjäder orre järpe ripa korp gök stork mås tärna sparv bofink steglits lärka bäver hermelin järv ekorre gädda abborre mört öring sik braxen ruda torsk sälg furu låga gnista dunder
  dyster heder dristig djärv ståndaktig frimodig ferm stadig orädd tapper värja granat hillebard bajonett musköt kanon ankar kompass fänrik sergeant bagge gumse oxe tjur bark kvist gren topp rönnbär
  adler alm ask asp berg bergman björk björn blad blixt blom bock bonde borg brand brant bring broman bro bruce brus brynja bäck bång bååt dal damm dolk dragon draken drake duva
  dufva ek eld eng engelsman fager falk fast fisk fjäll flink flod fors fri frisk frost fura fux fällman gast gedda glad glans gran grann gren greve grip grön gröning gyllen
  gård hag hage hagman hake hall hammar hammare hane harnesk hast hav hed hedman hell hjelm hjort hjälm hjärta holm hugg hult hurtig husar hård häger häll hägg hök is jägare järn kall
  kant kindgren klang kling klinga klint klinga klippa klok knekt knopp krans krut kron krona krook kula kull kung kvarn kvick kvist källa källare käck käll lager land lans lantz lax lejon lilja lind
  lod lund lustig lycka lykta lång läck lönn löv löw malm mark marsk modig molin mo morin mosse munter myr måne mård natt nero nord norr norrman nyberg nyman näs näsman nöjd oxe palm pamp pettersen pihl pil
  plåt prins prytz pärla qvick rand rapp rask rast redig ren rik ring ros rosen rot rud rydd rytter rål rönn sabel sand sax segel segerman sjö skans skarp skog skoglar sköld sköld skön skytt slag smed snygg sommar
  spets spjut spov springare spång sporre stam stark sten stenman steen stig stolt storm stor strand strid ström stråle stål stålhane sund svan svans svart sved svärd säll söder sörman tall tapp tapper thor tingvall toll toll torn trana trast
  trogen trogen trygg trumf tupp tysk ulv udd ung vall vallmo varg vass vax vide vik vild vinge vinter vit vret vret väg värn värnman vårdag åberg ål ås åsman äng ängel öman öst öster österman örn
`);
