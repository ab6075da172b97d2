// The clipboard, which a frame may have been refused.

/** false when the browser or its host says no; then the text is shown to be copied by hand. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
