// English texts of two people in one matter: what is new while somebody writes, and what she had written when another was first.

import type { together as sv } from '../sv/together';

export const together: Readonly<Record<keyof typeof sv, string>> = {
  'problem.changedSince':
    'Somebody else has done something in the case since you opened it, so nothing was saved. What you wrote is still here. Read what is new and then choose.',
  'tab.news.while': 'While you are writing somebody else has done something in the case. What you wrote is still here.',
  'tab.news.stopped':
    'Nothing was saved: somebody else did something in the case first. What you wrote is still here. Read what is new and choose.',
  'tab.news.list': 'New in the case',
  'tab.news.show': 'Show what is new on the page',
  'tab.news.anyway': 'It still holds: send mine',
  'tab.news.otherwise': 'Your answer says otherwise about: {field}.',
  'tab.news.take': 'Take the new one in mine: {word}',
  'tab.news.unknown': 'What is new could not be read just now. Show it on the page and then answer.',
  'tab.news.amended':
    'Somebody else has put the same right since you opened it. It now says: {now}. Choose again if it is to be changed.',
  'tab.mine.title': 'Somebody else answered first',
  'tab.mine.both': 'What holds, and what you wrote',
  'tab.mine.what': 'What is to become of yours?',
  'tab.mine.kept':
    'What you had written is kept here, saved {when}. Choose for each part what is to become of it. Nobody else sees it before that.',
  'tab.mine.theirs': 'Holds now',
  'tab.mine.mine': 'Yours',
  'tab.mine.nothing': 'Nothing',
  'tab.mine.words': 'What you wrote',
  'tab.mine.letter': 'Letter',
  'tab.mine.leave': 'Leave what holds',
  'tab.mine.change': 'Change it to mine',
  'tab.mine.add': 'Put mine beside it in the case',
  'tab.mine.drop': 'Not needed',
  'tab.mine.copyOnly': 'This is not put in the case. Copy it if you need it.',
  'tab.mine.copy': 'Copy what I wrote',
  'tab.mine.save': 'Save my choices',
  'tab.mine.dropAll': 'Remove what I wrote',
  'tab.mine.sure': 'Yes, remove it',
  'tab.mine.saved': 'Saved. Your choices hold, and nothing else was changed.',
  'tab.text.addedWords': 'Added by somebody who had written the answer too',
  'tab.event.wordsAdded': '{name} put their words beside an answer that somebody else gave first',
};
