// What comes from an inspectorate is a matter of its own, answered by two people on the authority's day, and linked to the complaint that investigates.

import { received } from '../../support/story/answers';
import { forwarded } from '../../support/story/mails';
import { answersOwn, openTasks, standings } from '../../support/story/own';
import { story } from '../../support/story/story';

story(
  'an inspectorate is answered on its own day, red or not, by one who writes and another who approves [R021 R100 R146 R188 R189 R200 R261 R316]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded({ words: 'IVO begär ett yttrande senast lördag 7 mars.' }));
    await world.as('registrar').decides('triage', 'notACase', { answers: { reason: 'supervision', responsibility: 'soder' } });
    expect(await openTasks(world)).toEqual(['inspectorateReceive departmentHead 2026-03-03']);
    expect(await standings(world)).toEqual(['closed became', 'inspectorate received']);
    const answers = { authority: 'ivo', authorityAsks: 'questions', answerBy: '2026-03-07' };
    const mustAnswer = { outcome: 'mustAnswer', answers };
    expect(await answersOwn(world, ['departmentHead', 'inspectorateReceive'], mustAnswer)).toBe('taken');
    expect(await openTasks(world)).toEqual(['inspectorateAnswer unitManager 2026-03-04']);
    const drafted = { outcome: 'drafted', note: 'Vi har avhjälpt bristen.' };
    expect(await answersOwn(world, ['managerSouth', 'inspectorateAnswer'], drafted)).toBe('taken');
    expect(await answersOwn(world, ['departmentHead', 'inspectorateApprove'], { outcome: 'approved' })).toBe('taken');
    expect(await openTasks(world)).toEqual(['inspectorateSend unitManager 2026-03-06']);
    const sent = { outcome: 'sent', answers: { answeredDay: '2026-03-02' } };
    expect(await answersOwn(world, ['managerSouth', 'inspectorateSend'], sent)).toBe('taken');
    expect(await standings(world)).toEqual(['closed became', 'inspectorate answered']);
  },
);

story(
  'what an inspectorate passes on is answered beside the complaint in which it is investigated [R049]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    await world.mail(forwarded({ name: 'Ines Ahlgrund', words: 'IVO lämnar över ett klagomål på Omsorgsteamet.' }));
    await world.as('registrar').decides('triage', 'notACase', { answers: { reason: 'supervision', responsibility: 'soder' } });
    const answers = { authority: 'ivo', answerBy: '2026-03-20', investigatedIn: 'SYN-2026-00001' };
    const asComplaint = { outcome: 'asComplaint', answers };
    for (const investigatedIn of ['SYN-2026-00099', 'I syn-2026-00077.']) {
      const unknown = { outcome: 'asComplaint', answers: { ...answers, investigatedIn } };
      expect(await answersOwn(world, ['departmentHead', 'inspectorateReceive'], unknown)).not.toBe('taken');
    }
    expect(await answersOwn(world, ['departmentHead', 'inspectorateReceive'], asComplaint)).toBe('taken');
    const page = await world.as('managerSouth').asks('/api/matters/inspectorate:1');
    expect(page.json['facts']).toContainEqual({
      title: 'I vilket klagomål utreds det? Numret, eller i ord var det utreds om klagomålet inte finns här',
      value: 'SYN-2026-00001',
    });
    expect(await standings(world)).toEqual(['assessing -', 'closed became', 'inspectorate investigating']);
  },
);

story(
  'the answer to an inspectorate is never asked for after the authority’s own day, however short it is [R261]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded({ words: 'IVO begär ett yttrande senast onsdag 4 mars.' }));
    await world.as('registrar').decides('triage', 'notACase', { answers: { reason: 'supervision', responsibility: 'soder' } });
    const answers = { authority: 'ivo', authorityAsks: 'questions', answerBy: '2026-03-04' };
    const mustAnswer = { outcome: 'mustAnswer', answers };
    expect(await answersOwn(world, ['departmentHead', 'inspectorateReceive'], mustAnswer)).toBe('taken');
    expect(await openTasks(world)).toEqual(['inspectorateAnswer unitManager 2026-03-04']);
    await world.until('2026-03-06 09:00');
    const drafted = { outcome: 'drafted', note: 'Vi har avhjälpt bristen.' };
    expect(await answersOwn(world, ['managerSouth', 'inspectorateAnswer'], drafted)).toBe('taken');
    expect(await openTasks(world)).toContain('inspectorateApprove departmentHead 2026-03-06');
    expect(await answersOwn(world, ['departmentHead', 'inspectorateApprove'], { outcome: 'approved' })).toBe('taken');
    expect(await openTasks(world)).toContain('inspectorateSend unitManager 2026-03-06');
  },
);
