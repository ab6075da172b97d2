// The pages of a picture or a scan, with the areas that become black: drawn with the mouse, or written as numbers.

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState, type PointerEvent } from 'react';
import type { Area } from '../../../src/core/disclosure/answer';
import { isGround } from '../../../src/core/disclosure/grounds';
import type { WeighedPage } from '../../../src/core/views/disclosure-view';
import { ask } from '../../api';
import { SelectField } from '../../fields/SelectField';
import { TextField } from '../../fields/TextField';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { useWords } from '../../parts/words';
import { blobOf, fileShape } from '../case/file-bytes';
import type { Weighing } from './weighing';

interface AreasProps {
  readonly page: WeighedPage;
  readonly address: string;
  readonly weighing: Weighing;
  readonly choose: (change: Partial<Weighing>) => void;
}

type Rectangle = Pick<Area, 'x' | 'y' | 'width' | 'height'>;

const useStyles = makeStyles({
  /** As wide as its picture, never wider: areas are shares of it. */
  picture: { position: 'relative', touchAction: 'none', width: 'fit-content', maxWidth: '100%', lineHeight: 0 },
  image: { maxWidth: '100%', userSelect: 'none' },
  area: { position: 'absolute', backgroundColor: '#000', outline: '2px solid #fff' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'end' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The server paints them into the pixels; here they only lie on top. */
export function Areas({ page, address, weighing, choose }: AreasProps) {
  const say = useWords();
  const add = (n: number, rectangle: Rectangle): void =>
    choose({ areas: [...weighing.areas, { page: n, ...rectangle, ground: weighing.ground }] });
  return (
    <Section title={say('disclosure.mask.title')}>
      <Text>{say('disclosure.area.about')}</Text>
      <SelectField
        label={say('disclosure.mask.ground')}
        options={page.withholds.map(({ code, word }) => ({ id: code, name: word }))}
        chosen={weighing.ground}
        choose={(code) => isGround(code) && choose({ ground: code })}
      />
      {page.pages.map((_size, n) => (
        <OnePage
          key={n}
          name={say('disclosure.area.page', { n: n + 1, of: page.pages.length })}
          address={`${address}/pages/${n}`}
          areas={weighing.areas.filter((area) => area.page === n)}
          add={(rectangle) => add(n, rectangle)}
          remove={(gone) => choose({ areas: weighing.areas.filter((area) => area !== gone) })}
        />
      ))}
    </Section>
  );
}

interface PageProps {
  readonly name: string;
  readonly address: string;
  readonly areas: readonly Area[];
  readonly add: (rectangle: Rectangle) => void;
  readonly remove: (area: Area) => void;
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

function OnePage({ name, address, areas, add, remove }: PageProps) {
  const say = useWords();
  const { picture, image, area: black, list } = useStyles();
  const { source, sentence } = usePicture(address);
  const { draft, start, move, end } = useDrag(add);
  const shown = draft === undefined ? areas : [...areas, draft];
  return (
    <section aria-label={name}>
      <Text weight="semibold">{name}</Text>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
      {source !== undefined && (
        <div className={picture} onPointerDown={start} onPointerMove={move} onPointerUp={end}>
          <img className={image} src={source} alt={name} draggable={false} />
          {shown.map(({ x, y, width, height }, n) => (
            <div
              key={n}
              className={black}
              style={{ left: `${x * 100}%`, top: `${y * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` }}
            />
          ))}
        </div>
      )}
      <ByNumbers add={add} />
      <ul className={list}>
        {areas.map((area, n) => (
          <li key={`${area.x}-${area.y}-${area.width}`}>
            <Text>
              {say('disclosure.area.one', {
                n: n + 1,
                x: percent(area.x),
                y: percent(area.y),
                width: percent(area.width),
                height: percent(area.height),
              })}{' '}
            </Text>
            <Button size="small" onClick={() => remove(area)}>
              {say('disclosure.area.remove', { n: n + 1 })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function usePicture(address: string): { readonly source?: string; readonly sentence?: string } {
  const [shown, setShown] = useState<{ readonly source?: string; readonly sentence?: string }>({});
  useEffect(() => {
    let source: string | undefined;
    let isWanted = true;
    ask(address, fileShape).then(
      ({ base64 }) => {
        if (!isWanted) return;
        source = URL.createObjectURL(blobOf(base64, 'image/png'));
        setShown({ source });
      },
      (failure: unknown) => isWanted && setShown({ sentence: failure instanceof Error ? failure.message : '' }),
    );
    return () => {
      isWanted = false;
      if (source !== undefined) URL.revokeObjectURL(source);
    };
  }, [address]);
  return shown;
}

/** A rectangle from where the pointer goes down to where it goes up; a mere press is none. */
function useDrag(add: (rectangle: Rectangle) => void) {
  const [from, setFrom] = useState<readonly [number, number]>();
  const [draft, setDraft] = useState<Rectangle>();
  const at = (event: PointerEvent<HTMLDivElement>): readonly [number, number] => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const share = (place: number, whole: number): number => Math.min(1, Math.max(0, place / whole));
    return [share(event.clientX - left, width), share(event.clientY - top, height)];
  };
  const start = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setFrom(at(event));
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (from === undefined) return;
    const [x, y] = at(event);
    const [left, top] = [Math.min(x, from[0]), Math.min(y, from[1])];
    setDraft({ x: left, y: top, width: Math.abs(x - from[0]), height: Math.abs(y - from[1]) });
  };
  const end = (): void => {
    if (draft !== undefined && draft.width > 0.005 && draft.height > 0.005 && draft.x < 1 && draft.y < 1) add(draft);
    setFrom(undefined);
    setDraft(undefined);
  };
  return { draft, start, move, end };
}

function ByNumbers({ add }: Pick<PageProps, 'add'>) {
  const say = useWords();
  const { row } = useStyles();
  const [given, setGiven] = useState({ x: '', y: '', width: '', height: '' });
  const [fault, setFault] = useState<string>();
  const take = (): void => {
    const share = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')) / 100);
    const [x, y, width, height] = [share(given.x), share(given.y), share(given.width), share(given.height)];
    const isPossible = x >= 0 && x < 1 && y >= 0 && y < 1 && width > 0 && width <= 1 && height > 0 && height <= 1;
    setFault(isPossible ? undefined : say('disclosure.area.notPossible'));
    if (isPossible) add({ x, y, width, height });
  };
  return (
    <div className={row}>
      {(['x', 'y', 'width', 'height'] as const).map((name) => (
        <TextField
          key={name}
          label={say(`disclosure.area.${name}`)}
          text={given[name]}
          write={(text) => setGiven({ ...given, [name]: text })}
          fault={name === 'x' ? fault : undefined}
          isRequired={false}
        />
      ))}
      <Button onClick={take}>{say('disclosure.area.add')}</Button>
    </div>
  );
}
