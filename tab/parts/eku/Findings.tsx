// Each finding with the words it points at and what is to become of it: masked unless somebody says otherwise; a description must be decided about.

import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { isIn } from '../../../src/core/brand';
import { useWords } from '../words';
import type { Finding, Note, Resolution } from './draft-shape';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  found: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1 },
});

interface FindingsProps {
  readonly note: Note;
  readonly findings: readonly Finding[];
  readonly isLocked: boolean;
  readonly change: (note: Note) => void;
}

/** In the order of the text. */
export function Findings({ note, findings, isLocked, change }: FindingsProps) {
  const say = useWords();
  const { list } = useStyles();
  const isSame = (one: Finding, other: Finding): boolean =>
    one.start === other.start && one.end === other.end && one.type === other.type;
  const decide = (finding: Finding, resolution: Resolution | undefined): void =>
    change({
      text: note.text,
      resolutions: [
        ...note.resolutions.filter((one) => !isSame(one, finding)),
        ...(resolution === undefined ? [] : [resolution]),
      ],
    });
  return (
    <>
      <p role="status">{findings.length === 1 ? say('lane.own.foundOne') : say('lane.own.found', { count: findings.length })}</p>
      <ul className={list}>
        {findings.map((finding) => (
          <li key={`${finding.start}:${finding.end}:${finding.type}`}>
            <Row
              words={note.text.slice(finding.start, finding.end)}
              finding={finding}
              resolution={note.resolutions.find((one) => isSame(one, finding))}
              isLocked={isLocked}
              decide={(resolution) => decide(finding, resolution)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  readonly words: string;
  readonly finding: Finding;
  readonly resolution: Resolution | undefined;
  readonly isLocked: boolean;
  readonly decide: (resolution: Resolution | undefined) => void;
}

const ways = ['masked', 'removed', 'replaced', 'kept'] as const;
/** Numbers and addresses that lead to a person are never kept. */
const neverKept = ['PERSONNUMMER', 'TELEFON', 'EPOST', 'POSTNUMMER', 'DATUM_FÖDELSE', 'REGNR', 'KONTO', 'ANVÄNDARNAMN', 'KOD'];

function Row({ words, finding, resolution, isLocked, decide }: RowProps) {
  const say = useWords();
  const { row, found } = useStyles();
  const isDescription = finding.type === 'BESKRIVNING';
  const possible = ways.filter(
    (way) => (way !== 'masked' || !isDescription) && (way !== 'kept' || !isIn(neverKept, finding.type)),
  );
  const chosen = resolution?.how ?? (isDescription ? '' : 'masked');
  const choose = (how: string): void => {
    if (how === 'kept') decide({ ...finding, how, reason: '' });
    else if (how === 'replaced') decide({ ...finding, how, by: '' });
    else if (how === 'removed') decide({ ...finding, how });
    else decide(undefined);
  };
  return (
    <div className={row}>
      <Field
        label={
          <>
            <mark className={found}>{words}</mark> {say(`lane.finding.${finding.type}`)}
          </>
        }
      >
        <Select value={chosen} disabled={isLocked} onChange={(_event, { value }) => choose(value)}>
          {isDescription && <option value="">{say('lane.own.choose')}</option>}
          {possible.map((way) => (
            <option key={way} value={way}>
              {say(`lane.own.${way}`)}
            </option>
          ))}
        </Select>
      </Field>
      {resolution?.how === 'kept' && (
        <Field label={say('lane.own.reason')} required>
          <Input value={resolution.reason} onChange={(_event, { value }) => decide({ ...resolution, reason: value })} />
        </Field>
      )}
      {resolution?.how === 'replaced' && (
        <Field label={say('lane.own.by')} required>
          <Input value={resolution.by} onChange={(_event, { value }) => decide({ ...resolution, by: value })} />
        </Field>
      )}
    </div>
  );
}
