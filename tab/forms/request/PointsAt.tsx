// What may point at somebody in the letter, marked in its line, each with two ways on: change it, or say why it stays.

import { Button, Field, makeStyles, MessageBar, MessageBarBody, Select, Text, tokens } from '@fluentui/react-components';
import { isKeyOf, keysOf } from '../../../src/core/brand';
import { keepReasons } from '../../../src/core/casefile/keep-reasons';
import { useWords } from '../../parts/words';
import type { Pointed, Pointing } from './use-pointing';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  found: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1 },
  line: { overflowWrap: 'anywhere' },
});

interface PointsAtProps {
  readonly pointing: Pointing;
  readonly body: string;
  /** Takes the writer to the words. */
  readonly change: (place: Pointed) => void;
}

/** A warning, not a stop: what somebody gives a reason for goes. */
export function PointsAt({ pointing: { found, keep, sentence }, body, change }: PointsAtProps) {
  const say = useWords();
  const { list } = useStyles();
  if (sentence !== undefined)
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{sentence}</MessageBarBody>
      </MessageBar>
    );
  if (found.length === 0) return null;
  return (
    <div role="group" aria-label={say('tab.form.pointing')}>
      <p role="status">{say('tab.form.pointing.found')}</p>
      <ul className={list}>
        {found.map((one) => (
          <li key={`${one.start}:${one.end}:${one.type}`}>
            <Row place={one} body={body} change={() => change(one)} keep={(reason) => keep(one.words, reason)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly place: Pointed;
  readonly body: string;
  readonly change: () => void;
  readonly keep: (reason: Pointed['reason']) => void;
}

function Row({ place, body, change, keep }: RowProps) {
  const say = useWords();
  const { row, ways, found, line } = useStyles();
  const { before, after } = around(body, place);
  return (
    <div className={row}>
      <Text className={line}>
        {before}
        <mark className={found}>{place.words}</mark>
        {after} <Text size={200}>({say(`lane.finding.${place.type}`)})</Text>
      </Text>
      <div className={ways}>
        {place.mayStay === false ? (
          <Text>{say('tab.form.pointing.never')}</Text>
        ) : (
          <Field label={say('tab.form.pointing.keep')}>
            <Select
              value={place.reason ?? ''}
              onChange={(_event, { value }) => keep(isKeyOf(keepReasons, value) ? value : undefined)}
            >
              <option value="">{say('tab.form.pointing.choose')}</option>
              {keysOf(keepReasons).map((reason) => (
                <option key={reason} value={reason}>
                  {say(`keepReason.${reason}`)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Button aria-label={`${say('tab.form.pointing.change')}: ${place.words}`} onClick={change}>
          {say('tab.form.pointing.change')}
        </Button>
      </div>
    </div>
  );
}

/** As much of the line as tells where it stands. */
const nearby = 60;

/** A place where no sign that takes two units is cut in half. */
const whole = (text: string, at: number): number => (/^[\uDC00-\uDFFF]/.test(text.slice(at)) ? at - 1 : at);

function around(body: string, { start, end }: Pointed): { readonly before: string; readonly after: string } {
  const first = body.lastIndexOf('\n', start - 1) + 1;
  const next = body.indexOf('\n', end);
  const last = next === -1 ? body.length : next;
  const before = body.slice(whole(body, Math.max(first, start - nearby)), start);
  const after = body.slice(end, whole(body, Math.min(last, end + nearby)));
  return { before: start - nearby > first ? `…${before}` : before, after: end + nearby < last ? `${after}…` : after };
}
