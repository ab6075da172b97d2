// Whether a file is a mail: named as one, and beginning with the fields of one.

/** Only the beginning is looked at. */
export async function isMail(file: Pick<File, 'name' | 'slice'>): Promise<boolean> {
  if (!file.name.toLowerCase().endsWith('.eml')) return false;
  const beginning = await file.slice(0, 2000).text();
  return /^(?:from|to|date|subject|received|return-path|message-id|mime-version|delivered-to|x-[\w-]{1,60}|content-type)\s?:/im.test(
    beginning.trimStart().slice(0, 1000),
  );
}
