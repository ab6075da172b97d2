// UTF-7, which some old programs still write and no decoder here knows: letters outside ASCII stand as base64 between `+` and `-`.

/** Whether a mail says that a part of it is UTF-7. */
export const saysUtf7 = (raw: Uint8Array): boolean => {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  return ['utf-7', 'UTF-7', 'Utf-7'].some((name) => bytes.includes(`charset=${name}`) || bytes.includes(`charset="${name}`));
};

/** The text as it was meant. `+-` is a plus sign. */
export const readUtf7 = (text: string): string =>
  text.replace(/\+([A-Za-z0-9+/]{0,2000})-?/g, (_, coded: string) => (coded === '' ? '+' : lettersOf(coded)));

function lettersOf(coded: string): string {
  const bytes = Buffer.from(coded, 'base64');
  return Buffer.from(bytes.subarray(0, bytes.byteLength - (bytes.byteLength % 2)))
    .swap16()
    .toString('utf16le');
}
