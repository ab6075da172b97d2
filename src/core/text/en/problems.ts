// English texts of the refusals. Each says what has happened and what to do next.

import type { problems as swedish } from '../sv/problems';

export const problems = {
  'problem.notYourTask': 'The task is somebody else’s. Ask them, or your manager, to hand it over to you.',
  'problem.notYourCase': 'You cannot open that case. Check the number, or ask the registrar.',
  'problem.noSuchCase':
    'There is no case with that number that you may read. Write it as on the card, for example SYN-2026-00147.',
  'problem.caseRowGone':
    'The case’s row in SharePoint has been removed, so the case cannot be opened and the task not answered. The registrar is told and can restore the row. Then the card works again.',
  'problem.personalGone':
    'The row with who complained, and in which words, has been removed from the list Personuppgifter, so the answer was not taken. What you chose is still here. Get the row from the recycle bin of the protected site in SharePoint (mark it, choose Restore), or ask the registrar: it waits under Set aside. Then answer again.',
  'problem.noSuchTask': 'The task no longer exists. Open My day, or write “my day” in the chat, to see what is current.',
  'problem.waitsForAssessment':
    'The letter waits. The question has gone to whoever weighs it, and nothing goes to the provider before that. The page of the case says who and until when.',
  'problem.harmTestMissing':
    'A relative tells of it without the individual’s consent. Make the test of harm under More about what came in, and answer what it came to.',
  'problem.groundMissing': 'Say why the provider may know whom it concerns, or choose that it may not.',
  'problem.pointsAtSomebody':
    'The text may point at somebody the provider may not know of. Read what is marked. Change it, or say why it should stay.',
  'problem.staffNotNamed':
    'Whoever tells of it is staff, and the provider may not learn who. Choose that the provider may not know.',
  'problem.channelNotAllowed': 'The content may not go by ordinary mail. Send it by your own secure way, and confirm it here.',
  'problem.codeContactMissing':
    'The register has no second contact for the provider, or the address the request goes to. Read the code out by telephone, or ask whoever keeps the register to fill in Kod skickas till.',
  'problem.channelMissing':
    'The letter to the provider is not mailed with this answer, so nothing has been sent. Choose mail, or send it yourself by your own secure way and then answer with the day.',
  'problem.alreadyDecided': 'The task has already been answered, so nothing has changed. Open the case to see the answer.',
  'problem.undone': 'Somebody else has already taken it back, so nothing has changed. Open the case to see how it stands now.',
  'problem.gone.letter': 'It was too late to undo: the letter went {when}.',
  'problem.gone.post': 'It was too late to undo: the summary was handed over {when}.',
  'problem.going.letter': 'It was too late to undo: the letter is going just now.',
  'problem.going.post': 'It was too late to undo: the summary is being handed over just now.',
  'problem.changedMeanwhile':
    'Somebody else changed the case at the same time, so your answer was not saved. Read it and answer again.',
  'problem.textChanged': 'The text has changed since you read it. Read the new text and approve again.',
  'problem.otherDay':
    'The letter does not say the day you chose. Write the day in the letter, or choose the day that stands there, and try again.',
  'problem.saysOtherwise':
    'The letter does not say the same of the needs as the assessment. Change the sentence in the letter, or the assessment, and try again.',
  'problem.conflictOfInterest':
    'There is a conflict of interest, so you neither read nor act in the case. Somebody else acts in your place.',
  'problem.nobodyLeft':
    'If that person has a conflict of interest nobody is left who may read and decide in the case, so nothing has changed. Ask the chair of the board or the management to appoint a substitute, and whoever looks after permissions to add them. Then say it again. If it is you, do nothing more in the case until then.',
  'problem.notOfCase':
    'Whoever you chose has no role that can have to do with the case, so nothing has changed. Choose one of those on the page.',
  'problem.containsPersonalData': 'The text holds personal data. Remove it and try again.',
  'problem.containsPersonalData.at':
    '“{words}” may point at somebody. It stands under “{field}”, in the sentence “{sentence}”. Write it another way and try again.',
  'problem.unitNotStarted':
    'The unit has not begun with Trappan. Choose Not our responsibility and hand it over to whoever receives until then.',
  'problem.unitNotStarted.until':
    '{unit} begins with Trappan on {day}. Until then {untilThen} receives: choose Not our responsibility and hand it over there.',
  'problem.topicMissing':
    'Say what it is about: open the task on the page and choose a topic. What is anonymous is counted by topic, and nobody can be asked later.',
  'problem.answerMissing': 'An answer is missing. Fill in every question and send again.',
  'problem.personNotChosen':
    'Whoever you chose does not hold the role, or belongs to EKU, and cannot have the task. Open the task again and choose somebody else.',
  'problem.noteMissing': 'Write what applies in the box, and answer again.',
  'problem.countNotRead': 'Write the number in figures, 0 if there was none, and a share as 100 at most.',
  'problem.answerNotAllowed': 'One of the answers cannot be chosen here. Choose one of those on the card and send again.',
  'problem.reasonMissing': 'A reason is missing. Choose one and send again.',
  'problem.dateNotAllowed': 'The day cannot be chosen. Choose a working day from tomorrow.',
  'problem.daysOutOfOrder': 'The days come in the wrong order. What is followed up must be done before.',
  'problem.dateNotAllowed.until': 'Choose a working day from tomorrow up to and including {last}.',
  'problem.dayNotAhead': 'That day has already been. Choose today or a later day.',
  'problem.dayNotYet': 'That day has not come yet. Choose today or an earlier day, once it is done.',
  'problem.dayNotAhead.until': 'The day cannot be chosen. Choose today or a later day, up to and including {last}.',
  'problem.dayNotRead': 'That is not a day. Choose a day in the box, or write it like 2026-03-02.',
  'problem.receivedNotPossible': 'The day it came in cannot be right. Give today, or a day that has been, such as 2026-03-02.',
  'problem.receivedTooOld':
    'The day it came in is more than a year back. If it is right: write it in the text, and give the day you write it down here.',
  'problem.dayNotPossible': 'That day cannot be right. Choose today, or a day since the case came in.',
  'problem.cameLater': 'The mail cannot have come to the municipality as late as that. Choose an earlier day.',
  'problem.cameLater.until':
    'The mail reached us on {last}, so it cannot have come to the municipality later. Choose that day or an earlier one.',
  'problem.noReceiver': 'There is no address to send to. Add a receiver to the case, or reach the person in another way.',
  'problem.outcomeNotAllowed': 'That answer cannot be given to this task. Open the case and choose one of the answers there.',
  'problem.stairSkipped': 'A step of the stair is missing. Take it first, or give the reason for skipping it.',
  'problem.dangerOpen':
    'Somebody may be in danger, so the case cannot be ended. Make sure the person is safe and answer Danger right now first.',
  'problem.alarmOpen': 'What came may mean danger and has not been read. Press I am reading now and answer there first.',
  'problem.childConcernOpen':
    'The report of concern is not received, so the case cannot be ended. Call those who receive reports.',
  'problem.needsNotMet': 'The needs are not met. Choose the next step and a day, or a reason for ending all the same.',
  'problem.tooLateToReopen': 'The case ended too long ago. Let the mail become a new case instead.',
  'problem.notSignedIn': 'You are not signed in. Sign in with your account in the municipality and try again.',
  'problem.notForGuests': 'Guests cannot use Trappan. Ask an employee of the municipality to do it.',
  'problem.onlyPractice': 'This is a practice, and the mail is real. Hand it over in the real Trappan. Nothing is kept.',
  'problem.notInDirectory':
    'Your account is not in the municipality’s directory. Sign out and in again, or ask whoever manages accounts.',
  'problem.badRequest':
    'What was sent could not be read, so nothing has changed. Try again. If that does not help, reload the page or open the card again.',
  'problem.deskClosed':
    'The request is over, so what was found stands as it was answered. If a new request comes, write it down as a new one.',
  'problem.noSuchDocument':
    'The document is not among what was found, or belongs to a case you may not read. Reload the page and choose it again.',
  'problem.tooManyCases':
    'There are 30 cases already. Ask whoever asks to narrow it down, or divide the request and write each down.',
  'problem.alreadyOut':
    'Something in the case has been fetched to be handed out, so it is not taken away. Answer anew for the document it is about instead.',
  'problem.provisionMissing':
    'Choose at least one provision: the one that hinders if something is kept secret, otherwise the one by which it may be handed out.',
  'problem.proposalsLeft':
    'The screening points at places that nobody has answered. Answer Mask or Let stand for each, and save again.',
  'problem.nothingMasked': 'Nothing is masked. Mask what is secret, or answer that the whole document is handed out.',
  'problem.notMaskable':
    'The file cannot be read here, so it cannot be masked. Print it, mask the paper, scan it and hand out the scan. Answer Not handed out here, and write on the task how it was handed out.',
  'problem.identityFirst':
    'Nobody has made sure who asks for the data. Answer that task of the request first, and fetch it then.',
  'problem.documentsLeft': 'Not all documents are answered yet. Answer each, and try again.',
  'problem.nothingFound': 'No case has been added. Add the case the documents are in, and answer each.',
  'problem.notAllHandedOut':
    'Something is masked or not handed out. Choose Handed out in part or Not handed out, so that a decision that can be appealed is offered.',
  'problem.handedOutTooLarge':
    'It is too much to fetch in one. Fetch the copies one by one, and the originals on the case’s page.',
  'problem.copyNotReady': 'The copy was not ready in time, and nothing is saved. Try again in a while.',
  'problem.dayTooFar': 'The time can be extended to at most three months from when the request came. Choose an earlier day.',
  'problem.casesNotYours':
    'The request is about cases you may not read too. Ask whoever added them to fetch what is to be handed out.',
  'problem.noSuchExport': 'The profile has no such system to hand files to. Load the page again and choose one that is there.',
  'problem.fileNotRead':
    'The file cannot be read. Save it as a workbook (.xlsx) without a password, or as text in columns (.csv), 8 MB at most, and choose it again.',
  'problem.noSuchDelivery': 'There is no such delivery. Load the page Archive again.',
  'problem.nothingToExport':
    'There is nothing to export: no ended cases that have not been delivered. Choose another year or unit.',
  'problem.stillRunning': 'The case is running. Export it when it has ended.',
  'problem.exportedBefore': 'The case is exported already as it is now. The package is on the page Archive.',
  'problem.packageChanged':
    'The file in the library is not the one the receipt is for. Do not hand it over. Tell whoever looks after Trappan, and export the case again.',
  'problem.bundleNotReady':
    'The file was not ready in time. Try again in a while. If that does not work either: fetch the originals one by one further down on the page, and print the rest.',
  'problem.bundleTooLarge':
    'The file is too large to fetch in one. Fetch the originals one by one further down on the page, and print the rest.',
  'problem.notRegistered':
    'The case is neither registered nor said to be kept in order. Write the registry number, or choose on which ground it is kept in order, and try again.',
  'problem.numberElsewhere':
    'The number stands on another case already. Is it the same file in the register? Press once more, and it is kept. Otherwise correct the number.',
  'problem.numberElsewhere.on':
    'The number stands on {other} already. Is it the same file in the register? Press once more, and it is kept. Otherwise correct the number.',
  'problem.numberElsewhereOnCard':
    'The number is already on another case. If it is the same file in the register: open the case on its page and write the number there. Otherwise: correct the number here, or leave it empty for now. Nothing has been saved.',
  'problem.numberElsewhereOnCard.on':
    'The number is already on {other}. If it is the same file in the register: open the case on its page and write the number there. Otherwise: correct the number here, or leave it empty for now. Nothing has been saved.',
  'problem.numberNotRead': 'That cannot be read as a registry number. Write it as the register does, for example SN 2026/0123.',
  'problem.numberNotRead.like': 'That is no number as the register writes it. Write it like {example}.',
  'problem.mustBeRegistered':
    'This case must be registered and cannot only be kept in order. It holds data under secrecy, or your routine asks for it. Write the registry number.',
  'problem.tooLarge':
    'It is too large to receive here. Choose fewer or smaller files, or shorten the text. A large mail can be forwarded in Outlook.',
  'problem.tooLong': 'A text is too long. Shorten it and send again. What you have written is still there.',
  'problem.tooLong.field':
    '{where}: {length} characters, and there is room for {most}. Shorten it by at least {over} characters and send again. What you have written is still there.',
  'problem.notOneLine':
    'A field must be a single line, without line breaks. Remove the line break and send again. What you have written is still there.',
  'problem.notOneLine.field':
    '{where}: write it on one line, without line breaks and invisible characters, and send again. What you have written is still there.',
  'problem.notOverProviders':
    'A post over several providers cannot be made now: it takes a compilation in this case and at least two providers that may be named. Untick it, and the post is about the provider of the case.',
  'problem.criterionMissing':
    'The contract is taken up when at least one criterion is met, and none is chosen. Choose at least one, or take the draft back.',
  'problem.askNotAllowed':
    'That question cannot be asked about the post now. Open the post and choose one of the questions there.',
  'problem.tooManyRemarks': 'There are already as many comments as there is room for. Take the rest in a meeting or by phone.',
  'problem.newerText': 'There is a newer text. Choose which one holds.',
  'problem.originalGone':
    'The original is no longer where it was. Write the complaint down if you know it, or choose *Not a case*.',
  'problem.unknownCommand': 'I do not understand that command. Write “help” to see what I can do.',
  'problem.listsNewer': 'Trappan is being updated. Nothing is saved. Try again in a minute.',
  'problem.tryAgain':
    'Something went wrong on our side. Try again in a minute. If it is done by then, it went through after all.',
  'problem.placeMustChange':
    'Something in your own words must change before the post can be approved. Write them without names, places or anything else that may point at somebody.',
  'problem.tooMany': 'That was too many tries in a minute. Wait a minute and try again.',
  'problem.tooMuchTyped':
    'You have written on many pages without handing anything in, so what you write here is not saved. Hand some of the other in first, or remove it. What you have written still stands on the page.',
  'problem.notRead':
    'The page could not be fetched: Microsoft 365 is very busy just now. Nothing has changed. Try again in a minute.',
  'problem.rowUnreadable':
    'A row in SharePoint cannot be read: somebody has written over it. The registrar restores it under Set aside. Until then the case cannot be opened.',
  'problem.rowUnreadable.gone':
    'Something that has happened in the case is missing from the list Händelser: a row has been deleted. The case cannot be opened, and nothing is sent in it, until the row is back. The registrar is told now and sees to it under Set aside.',
  'problem.rowStillDamaged':
    'The row is not whole yet, and no whole version of it is kept here. If it was deleted: open the recycle bin of the site in SharePoint, mark the row and choose Restore. If it was written over: open the row in the list, choose Version history and restore the last version that is whole. Then press Restore the row again.',
  'problem.splitActedOn':
    'It cannot be put back: the new case is being handled, or the old one has ended. Go on in the new case.',
  'problem.notDivisible':
    'You cannot divide the case as it stands: it has ended or goes another way, or it is for others to put right. Ask whoever has it, or the unit manager.',
  'problem.providerMissing':
    'Choose which provider the new case is about. If it is not in the list, ask the registrar to enter it.',
  'problem.providerTaken': 'That provider has one of the cases already. Choose the other one.',
  'problem.partNoteMissing': 'Write whom the new case is about, so that the two can be told apart.',
  'problem.partActedOn':
    'It cannot be made one case again: the new one is being handled, or a letter has gone from it. Go on in the new one, or say that they belong together.',
  'problem.tiedToItself': 'That is the same case. Write the number of the other one.',
  'problem.tooManyTies': 'The case belongs together with twenty others already. Take one away first, or let another one lead.',
  'problem.leadHasLead':
    'One of the cases follows another already. Say that it belongs together with the one that leads instead.',
  'problem.sameHasEnded':
    'That case is not open, so nobody would answer the person. Say that the cases belong together instead, or open the old one again.',
  'problem.anotherReporter':
    'It is not the same person who has complained, and each is owed an answer. Say that the cases belong together instead.',
  'problem.noteTakenOver':
    'Reception has taken the note on already, so it cannot be completed. Write the new things down as a note of their own and mention the number.',
  'problem.fileNotScan':
    'One of the files is not a PDF or a picture (JPEG, PNG), whatever it is called. Scan or photograph the letter again and choose that file. What you wrote is still here.',
  'problem.scansTooLarge':
    'The files are too large. At most 10 files, 10 MB each and 20 MB together. Scan at a lower resolution or split the letter. What you wrote is still here.',
  'problem.tooFarToTakeBack':
    'The provider has had the complaint, or that step has been skipped, so the case cannot be taken back. If it is an appeal, a request for documents or something else: write it down with New matter of another kind, and it reaches the right person.',
  'problem.tooLateToUndoAnswer':
    'The answer cannot be undone any more: the time is over, or somebody has done something in the matter since. What you wrote is still there. Write what was wrong where the matter is now, or ask whoever has it to send it back.',
  'problem.tooLateToTakeBack':
    'More than a month has passed, so the case cannot be taken back. Write it down again, and it becomes a new case.',
  'field.subject': 'Subject',
  'field.body': 'Text',
  'field.words': 'What has happened',
  'field.complainantName': 'The complainant’s name',
  'field.address': 'E-mail address',
  'field.phone': 'Telephone number',
  'field.postal': 'Postal address',
  'field.text': 'Own words',
  'field.by': 'The words to write instead',
  'field.reason': 'The reason',
  'field.typed': 'What you have written on the page',
  'problem.makeItACase': 'Somebody has to take care of this. Make it a case, and choose the reason there.',
  'before.letterUndone': '{who} took the letter back {when}, so it has not been sent and there is nothing to undo.',
  'before.letterFell': 'The letter was taken back by itself {when}, so it has not been sent and there is nothing to undo.',
  'before.ekuUndone': '{who} took the summary back {when}, so it has not been handed over and there is nothing to undo.',
  'before.ekuFell': 'The summary was taken back by itself {when}, so it has not been handed over and there is nothing to undo.',
  'before.ekuReturned': '{who} gave the summary back {when}, so it has not been handed over and there is nothing to undo.',
  'before.notSafe': '{who} took back {when} that the person is safe. Danger now is open again.',
  'before.takenBack': '{who} took the case back to Reception {when}, so nothing more has changed.',
  'before.withdrawn': '{who} withdrew the post {when}, so EKU no longer sees it.',
  'before.split': '{who} made the mail a case of its own {when}.',
  'before.answered': 'The task has already been answered: {who} answered {when}, so nothing more has changed.',
  'before.answerUndone': '{who} took the answer to the task back {when}. It is to be answered anew, on a new card.',
  'before.movedOn': 'The task is not needed any more: {who} took the case further {when}, so nothing more has changed.',
  'before.lapsed': 'The task is not needed any more since {when}, so nothing has changed.',
  'before.claimed': 'The task is somebody else’s: {who} took it {when}. Ask {who} to hand it over if you are to do it.',
  'before.handedOver':
    'The task is somebody else’s: {who} handed it to {to} {when}. Ask {to} to hand it over if you are to do it.',
  'before.appointed': 'The task is somebody else’s: {who} appointed {to} as caseworker {when}. Talk to {to}.',
  'before.intoCase': '{who} took care of it {when}: it belongs to a case now.',
  'before.noCase': '{who} recorded it as no case {when}.',
  'before.restored': '{who} restored the row {when}.',
  'before.lost': '{who} let the case go on without the row {when}.',
  'before.atEku': 'A colleague at EKU was first {when}, so nothing more has changed.',
  'before.you': 'you',
  'before.someone': 'somebody else',
  'before.itself': 'Trappan',
  'before.now': 'Now: {where}.',
} as const satisfies Record<keyof typeof swedish, string>;
