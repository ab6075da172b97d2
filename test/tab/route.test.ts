// Which page an address of the tab means.

import { caseAddress, readRoute } from '../../tab/route';

describe('an address of the tab', () => {
  it.each([
    ['/tab/', { page: 'myWork' }],
    ['/tab', { page: 'myWork' }],
    ['/tab/eku', { page: 'ekuMatters' }],
    ['/tab/set-aside', { page: 'setAside' }],
    ['/tab/write-down', { page: 'writeDown', draftId: undefined }],
    ['/tab/write-down?draft=u-1%2F2', { page: 'writeDown', draftId: 'u-1/2' }],
    ['/tab/case/12', { page: 'case', caseId: '12' }],
    ['/tab/case/12/triage/1', { page: 'task', caseId: '12', type: 'triage', round: 1 }],
    ['/tab/case/12/approveEku/6', { page: 'ekuDraft', caseId: '12', round: 6 }],
    ['/tab/case/12/triage', { page: 'case', caseId: '12' }],
    ['/tab/case/12/triage/one', { page: 'case', caseId: '12' }],
    ['/tab/matter/lexSarah:7', { page: 'matter', id: 'lexSarah:7' }],
    ['/tab/disclosure/documents%3A7', { page: 'disclosure', id: 'documents:7' }],
    ['/tab/disclosure/documents%3A7/a1', { page: 'disclosure', id: 'documents:7', document: 'a1' }],
    [
      '/tab/matter/lexSarah%3A7/lexSarahReceive/1',
      { page: 'matter', id: 'lexSarah:7', task: { type: 'lexSarahReceive', round: 1 } },
    ],
    ['/tab/matter/lexSarah:7/lexSarahReceive/one', { page: 'matter', id: 'lexSarah:7' }],
    ['/tab/matter/', { page: 'nowhere' }],
    ['/tab/new-matter', { page: 'newMatter', process: undefined }],
    ['/tab/new-matter/lexSarah', { page: 'newMatter', process: 'lexSarah' }],
    ['/tab/beside/12/measure', { page: 'beside', id: '12', process: 'measure' }],
    ['/tab/measures', { page: 'measures' }],
    ['/tab/case/', { page: 'nowhere' }],
    ['/tab/constructor', { page: 'nowhere' }],
    ['/tab/%E0%A4%A', { page: 'myWork' }],
  ])('%s', (address, route) => expect(readRoute(address)).toEqual(route));
  it('is the one that the bot’s buttons open', () =>
    expect(readRoute(caseAddress('1/2', { type: 'triage', round: 3 }))).toEqual({
      page: 'task',
      caseId: '1/2',
      type: 'triage',
      round: 3,
    }));
  it('leads from a row of one’s own work to the page of its matter', () =>
    expect(readRoute(caseAddress('lexSarah:7', { type: 'lexSarahBoard', round: 2 }))).toEqual({
      page: 'matter',
      id: 'lexSarah:7',
      task: { type: 'lexSarahBoard', round: 2 },
    }));
});
