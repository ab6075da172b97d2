// An own .eml, dropped or chosen: into the colleague's inbox, forwarded as an attachment, or delivered as it is.

import { Button, Select, Spinner } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { Notice, TroubleNote } from '../frame/Notice';
import { ask, Trouble } from '../frame/request';
import { useWords } from '../frame/words';
import { isMail } from './is-mail';
import { sentShape } from './mail';

const ways = ['inbox', 'attached', 'asIs'] as const;
type Way = (typeof ways)[number];

/** Folded away until it is wanted. */
export function DropMail() {
  const say = useWords();
  const [way, setWay] = useState<Way>('inbox');
  const [over, setOver] = useState(false);
  const [open, setOpen] = useState(false);
  const { state, give } = useGiving(way);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    setOpen(true);
    give([...event.dataTransfer.files]);
  };
  return (
    <details
      className={over ? 'drop drop-over' : 'drop'}
      open={open || over}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onDragOver={(event) => (event.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <summary>{say('drop.title')}</summary>
      <p>{say('drop.how')}</p>
      <div className="row">
        <WayChoice way={way} choose={setWay} />
        <FileButton give={give} />
      </div>
      {state.busy && <Spinner size="tiny" label={say('forward.sending')} />}
      {state.sent !== undefined && <Notice intent="success">{say('drop.sent', { name: state.sent })}</Notice>}
      <TroubleNote trouble={state.trouble} />
    </details>
  );
}

function WayChoice({ way, choose }: { readonly way: Way; readonly choose: (way: Way) => void }) {
  const say = useWords();
  return (
    <Select
      size="small"
      aria-label={say('drop.way')}
      value={way}
      onChange={(_event, { value }) => choose(ways.find((one) => one === value) ?? 'inbox')}
    >
      {ways.map((one) => (
        <option key={one} value={one}>
          {say(`drop.${one}`)}
        </option>
      ))}
    </Select>
  );
}

function FileButton({ give }: { readonly give: (files: readonly File[]) => void }) {
  const say = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {say('drop.file')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".eml,message/rfc822"
        multiple
        className="hidden-words"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          give([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}

interface Giving {
  readonly busy: boolean;
  readonly sent: string | undefined;
  readonly trouble: Trouble | undefined;
}

function useGiving(way: Way): { readonly state: Giving; readonly give: (files: readonly File[]) => void } {
  const say = useWords();
  const [state, setState] = useState<Giving>({ busy: false, sent: undefined, trouble: undefined });
  const one = async (file: File): Promise<void> => {
    if (!(await isMail(file))) throw new Trouble('refused', say('drop.notMail', { name: file.name }));
    const query = new URLSearchParams({ how: way, name: file.name });
    await ask(`/local/page/drop?${query.toString()}`, sentShape, { method: 'POST', body: await file.arrayBuffer() });
    setState({ busy: false, sent: file.name, trouble: undefined });
  };
  const give = (files: readonly File[]): void => {
    setState({ busy: files.length > 0, sent: undefined, trouble: undefined });
    Promise.all(files.map(one)).catch((failure: unknown) => {
      if (failure instanceof Trouble) setState({ busy: false, sent: undefined, trouble: failure });
    });
  };
  return { state, give };
}
