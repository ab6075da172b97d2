// *Inställningar*: what is missing, who holds each role, the routine in words, and what its newest version changed. Nothing is changed here.

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { settingsShape, type SettingsView } from '../../src/core/views/settings-view';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { Fold } from '../parts/Fold';
import { LetterTexts } from '../parts/settings/LetterTexts';
import { Findings } from '../parts/settings/Findings';
import { Roles } from '../parts/settings/Roles';
import { RoutineWords, Rows } from '../parts/settings/RoutineWords';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';

/** For those who have a part in the routine. */
export function Settings() {
  const say = useWords();
  const answer = useAnswer('/api/settings', settingsShape);
  return (
    <>
      <PageTitle>{say('tab.page.settings')}</PageTitle>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' &&
        (answer.code === 'notYourTask' ? (
          <p>{say('settings.notForYou')}</p>
        ) : (
          <Failed sentence={answer.sentence} again={answer.again} />
        ))}
      {answer.state === 'here' && <Page view={answer.value} />}
    </>
  );
}

function Page({ view }: { readonly view: SettingsView }) {
  const say = useWords();
  const { missing, roles } = view;
  return (
    <>
      <p>{say('settings.about')}</p>
      {view.hasHealth && (
        <p>
          <PageLink to="/tab/health">{say('settings.health')}</PageLink>
        </p>
      )}
      {missing !== null && (
        <Section title={say('settings.missing')}>
          {missing.length === 0 ? <Text>{say('settings.missing.none')}</Text> : <Findings findings={missing} />}
        </Section>
      )}
      {roles !== null && (
        <Section title={say('settings.roles')}>
          <Roles roles={roles} />
        </Section>
      )}
      <Section title={say('settings.routine')}>
        <Text weight="semibold" lang="sv">{`${view.name}, ${view.organisation}`}</Text>
        <RoutineWords chapters={view.chapters} />
      </Section>
      <Fold label={say('settings.letters')} isHeading>
        <LetterTexts />
      </Fold>
      <Section title={say('settings.changes')}>
        <Changes changes={view.changes} />
      </Section>
      <Section title={say('settings.versions')}>
        <Versions versions={view.versions} />
      </Section>
    </>
  );
}

function Changes({ changes }: Pick<SettingsView, 'changes'>) {
  const say = useWords();
  if (changes === null) return <Text>{say('settings.changes.first')}</Text>;
  if (changes.length === 0) return <Text>{say('settings.changes.none')}</Text>;
  const orNothing = (text: string | null): string => text ?? say('settings.nothing');
  return (
    <Rows
      name={say('settings.changes')}
      heads={[say('settings.head.what'), say('settings.head.was'), say('settings.head.now')]}
      rows={changes.map(({ chapter, what, was, now }) => [
        `${chapter ?? say('settings.paper')}: ${what}`,
        orNothing(was),
        orNothing(now),
      ])}
    />
  );
}

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL } });

function Versions({ versions }: Pick<SettingsView, 'versions'>) {
  const say = useWords();
  const { list } = useStyles();
  return (
    <ul className={list}>
      {versions.map(({ version, name, from, until }) => (
        <li key={version}>
          {until === null
            ? say('settings.version.now', { version, name, from })
            : say('settings.version.before', { version, name, from, until })}
        </li>
      ))}
    </ul>
  );
}
