// What makes a mail wait for Mottagning before anything is written to its sender: words and senders, however they are written (decisions 8.4, B4, O2).

import { holdReason } from '../../../src/core/intake/hold/hold';
import { holdInWords } from '../../../src/core/intake/hold/hold-words';
import { holdInAddress } from '../../../src/core/intake/hold/organisations';
import { work } from '../../support/work';

const knows = { staffDomains: [], providerDomains: ['omsorgsteamet.example'], mailbox: 'synpunkter@ekbacka.example' };

describe('words that hold a letter back', () => {
  it.each([
    ['protectedIdentity', 'Jag har skyddad identitet sedan 2021.'],
    ['protectedIdentity', 'JAG HAR SKYDDADE PERSONUPPGIFTER'],
    ['protectedIdentity', 'Tänk på att min identitet är skyddad.'],
    ['protectedIdentity', 'Vi lever med skyddad folkbokföring'],
    ['protectedIdentity', 'Hon har en sekretessmarkering i folkbokföringen'],
    ['protectedIdentity', 'hon ar sekretessmarkerad'],
    ['protectedIdentity', 'Mina uppgifter är sekretess\u00admarkerade'],
    ['protectedIdentity', 'Vi bor på skyddat boende'],
    ['protectedIdentity', 'I have a protected identity'],
    ['report', 'Det här borde vara en Lex Sarah-anmälan'],
    ['report', 'lex sara'],
    ['appeal', 'Jag överklagar ert beslut'],
    ['appeal', 'Overklagande av beslut 2026-02-01'],
    ['appeal', 'Jag vill ha en omprövning'],
    ['publicRecord', 'Jag begär ut samtliga handlingar'],
    ['publicRecord', 'Enligt offentlighetsprincipen vill jag ta del av avtalet'],
    ['publicRecord', 'utlämnande av allmänna handlingar'],
    ['publicRecord', 'Ni ska lämna ut alla handlingar om avtalet'],
    ['inspectorate', 'Jag har anmält det till IVO.'],
    ['inspectorate', 'ivo:s beslut'],
    ['inspectorate', 'Inspektionen för vård och omsorg har frågat'],
    ['secrecy', 'Personalen bröt sekretessen i trapphuset'],
    ['media', 'Jag är journalist och undrar hur många klagomål ni fått'],
  ])('%s: %s', (reason, text) => expect(holdInWords(text)).toBe(reason));
  it.each([
    'Hemtjänsten kom inte i går kväll, och min mamma fick ingen mat.',
    'Pivot och Ivona från hemtjänsten var vänliga, men de kom för sent.',
    'De skyddar inte golvet när de duschar henne. Adressen är Lövgatan.',
    'Hon glömde handlingen på affären, och det är inte allmänt känt.',
    'Personalen klagar på varandra.',
  ])('none: %s', (text) => expect(holdInWords(text)).toBeNull());
  it('are looked for in time that grows with the text', async () => {
    const long = 'skyddad sekretess begär ut allmän '.repeat(6_000);
    expect(await work(() => holdInWords(long), 1_000)).toBeLessThan(1_000);
  });
});

describe('senders that are no person', () => {
  it.each([
    ['authority', 'handlaggare@ivo.se'],
    ['authority', 'anna.berg@region-mitt.example'],
    ['authority', 'anna.berg@regionskane.example'],
    ['authority', 'anna.berg@lillstadskommun.example'],
    ['authority', 'anna.berg@socialt.lillstad.example'],
    ['authority', 'malmo@forvaltningsratten.domstol.example'],
    ['authority', 'anna@jo.se'],
    ['authority', 'region.vast@polisen.example'],
    ['organisation', 'anna.berg@vasterbottensbladet.example'],
    ['organisation', 'anna.berg@svt.example'],
    ['organisation', 'registrator.umea@vard.example'],
    ['organisation', 'info@anhoriga.example'],
  ])('%s: %s', (reason, address) => expect(holdInAddress(address)).toBe(reason));
  it.each(['greta.holm@post.example', 'bo@bo-svensson.example', 'informatikern@mejl.example', 'anna@telia.example', null])(
    'none: %s',
    (address) => expect(holdInAddress(address)).toBeNull(),
  );
  it('are providers too, but somebody with a protected identity is that first', () => {
    const from = { name: null, address: 'kvalitet@omsorgsteamet.example' };
    expect(holdReason({ from, kind: 'person', text: 'Lex Sarah-rapport' }, knows)).toBe('provider');
    expect(holdReason({ from, kind: 'person', text: 'Hon har skyddad identitet' }, knows)).toBe('protectedIdentity');
  });
  it.each([
    ['authorityAsks', 'anna.berg@ivo.se', 'Inspektionen för vård och omsorg begär att nämnden yttrar sig.'],
    ['authority', 'anna.berg@lillstadskommun.example', 'Vi undrar när vi kan ses.'],
    ['asksForRecords', 'anna.berg@vasterbottensbladet.example', 'Jag begär ut alla klagomål på Omsorgsteamet.'],
    ['asksForRecords', 'anna.berg@lillstadskommun.example', 'Vi begär ut avtalet.'],
    ['appealsForSomebody', 'info@ombuden.example', 'Vår huvudman överklagar beslutet den 3 februari.'],
    ['authority', 'malmo@forvaltningsratten.domstol.example', 'Överklagandet har kommit in till rätten.'],
    ['organisation', 'info@anhoriga.example', 'Vi har anmält det till IVO.'],
  ])('%s by what %s asks for', (reason, address, text) =>
    expect(holdReason({ from: { name: null, address }, kind: 'person', text }, knows)).toBe(reason),
  );
});
