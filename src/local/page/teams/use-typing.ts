// Whether the bot is typing in a chat: it said so a moment ago and nothing has come since.

import { useEffect, useState } from 'react';
import { listen } from '../frame/live';

const LASTS = 6_000;

/** True from a typing activity until a message comes, at most six seconds. */
export function useTyping(about: string, messages: number): boolean {
  const [typing, setTyping] = useState(false);
  useEffect(() => setTyping(false), [about, messages]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listen((happening) => {
      if (happening.kind !== 'typing' || happening.about !== about) return;
      setTyping(true);
      clearTimeout(timer);
      timer = setTimeout(() => setTyping(false), LASTS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [about]);
  return typing;
}
